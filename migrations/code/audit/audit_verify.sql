-- owner: app_owner
-- execute: app_user
create function api.audit_verify(in_tenant uuid, in_seq bigint default null, in_hash text default null) returns table (
    ok boolean, events bigint, seq bigint, hash text, first_bad bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    head record;
    bad bigint;
    many bigint;
begin
    perform api.need(in_tenant, 'audit:read');
    select h.seq as head_seq, h.hash as head_hash into head from audit.heads as h where h.tenant_id = in_tenant;
    select min(c.place) filter (where not c.is_right), count(*)
      into bad, many
      from (
        select e.seq as place,
               e.seq = row_number() over w
               and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex'))
               and e.hash = api.event_hash(e.previous_hash, e.tenant_id, e.seq, e.happened_at,
                     array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text, e.person_id::text,
                           e.login, e.data, e.metadata]) as is_right
          from audit.events as e
         where e.tenant_id = in_tenant
        window w as (order by e.seq)
      ) as c;
    if bad is null and not exists (
        select from audit.events as e
         where e.tenant_id = in_tenant and e.seq = head.head_seq and e.hash = head.head_hash and many = head.head_seq) then
        bad := many + 1;
    end if;
    if bad is null and in_seq is not null and not exists (
        select from audit.events as e
         where e.tenant_id = in_tenant and e.seq = in_seq and e.hash = decode(in_hash, 'hex')) then
        bad := in_seq;
    end if;
    return query select bad is null, many, head.head_seq, encode(head.head_hash, 'hex'), bad;
end
$$;
comment on function api.audit_verify is 'Recompute the whole chain of a company and compare it with the head, and with a head kept elsewhere where one is given. first_bad is the first event that does not fit.';
