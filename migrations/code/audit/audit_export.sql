-- owner: app_owner
-- execute: app_user
create function api.audit_export(in_tenant uuid, in_after bigint, in_upto bigint, in_rows_max integer default 2000) returns table (
    seq bigint, microseconds bigint, type text, aggregate_type text, aggregate_id text, version text, person text, login text,
    data text, metadata text, previous_hash text, hash text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'audit:read');
    return query
    select e.seq, (extract(epoch from e.happened_at) * 1000000)::bigint, e.type, e.aggregate_type, e.aggregate_id::text,
           e.version::text, e.person_id::text, e.login, e.data, e.metadata, encode(e.previous_hash, 'hex'), encode(e.hash, 'hex')
      from audit.events as e
     where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto
     order by e.seq
     limit least(in_rows_max, 10000);
end
$$;
comment on function api.audit_export is 'Events of a company with everything that is hashed, in the form in which it is hashed: a page after a sequence number, up to a head.';
