-- owner: app_owner
-- execute: app_user
create function api.audit_events(in_tenant uuid, in_after bigint default 0, in_rows_max integer default 200) returns table (
    seq bigint, type text, aggregate_type text, aggregate_id uuid, version integer, data text, metadata text,
    happened_at timestamptz, person_id uuid)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'audit:read');
    return query
    select e.seq, e.type, e.aggregate_type, e.aggregate_id, e.version, e.data, e.metadata, e.happened_at, e.person_id
      from audit.events as e
     where e.tenant_id = in_tenant and e.seq > in_after
     order by e.seq
     limit least(in_rows_max, 10000);
end
$$;
comment on function api.audit_events is 'Events of a company in order, from after a sequence number.';
