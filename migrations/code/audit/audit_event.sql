-- owner: app_owner
-- execute: app_user
create function api.audit_event(in_tenant uuid, in_seq bigint, in_kin text[] default '{}')
returns table (seq bigint, type text, aggregate_type text, aggregate_id uuid, version integer, data text, happened_at timestamptz,
    person_id uuid, name text, login text, hash text, before_seq bigint, before_data text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'audit:read');
    return query
    select e.seq, e.type, e.aggregate_type, e.aggregate_id, e.version, e.data, e.happened_at, e.person_id,
           api.aggregate_name(in_tenant, e.aggregate_type, e.aggregate_id, e.data), e.login, encode(e.hash, 'hex'), b.seq, b.data
      from audit.events as e
      left join lateral (
            select k.seq, k.data from audit.events as k
             where k.tenant_id = in_tenant and k.aggregate_type = e.aggregate_type and k.aggregate_id = e.aggregate_id
               and k.version < e.version and k.type = any (in_kin)
             order by k.version desc limit 1) as b on true
     where e.tenant_id = in_tenant and e.seq = in_seq;
end
$$;
comment on function api.audit_event is 'One event whole, and the latest earlier one about the same thing that is of the types given: what the thing was before.';
