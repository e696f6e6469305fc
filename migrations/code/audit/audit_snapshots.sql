-- owner: app_owner
-- execute: app_user
create function api.audit_snapshots(in_tenant uuid) returns table (seq bigint, hash text, sha256 text, taken_by uuid, taken_at timestamptz, ok boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'audit:read');
    return query
    select s.seq, encode(s.hash, 'hex'), t.data ->> 'sha256', s.taken_by, s.taken_at,
           coalesce(t.data ->> 'sha256' = encode(sha256(convert_to(s.content, 'UTF8')), 'hex')
                    and t.data ->> 'hash' = encode(s.hash, 'hex') and e.hash = s.hash, false)
      from audit.snapshots as s
      left join audit.events as e on e.tenant_id = s.tenant_id and e.seq = s.seq
      left join (select v.data::jsonb as data
                   from audit.events as v
                  where v.tenant_id = in_tenant and v.aggregate_type = 'snapshots' and v.type = 'SnapshotTaken') as t
        on (t.data ->> 'seq')::bigint = s.seq
     where s.tenant_id = in_tenant
     order by s.seq;
end
$$;
comment on function api.audit_snapshots is 'The snapshots of the books, and whether each still is what its event in the chain says.';
