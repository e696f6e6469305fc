-- owner: sec_definer
-- execute: app_user
create function api.office_verify(in_seq bigint default null, in_hash text default null) returns table (
    ok boolean, events bigint, seq bigint, hash text, first_bad bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
    head audit.office_heads;
    bad bigint;
    many bigint;
begin
    select h.* into head from audit.office_heads as h where h.office_id = office;
    select min(c.place) filter (where not coalesce(c.is_right, false)), count(*)
      into bad, many
      from (
        select e.seq as place,
               e.seq = row_number() over w
               and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex'))
               and e.hash = api.event_hash(e.previous_hash, e.office_id, e.seq, e.happened_at,
                     array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text, e.person_id::text,
                           e.login, e.data, e.metadata]) as is_right
          from audit.office_events as e
         where e.office_id = office
        window w as (order by e.seq)
      ) as c;
    if bad is null and (many is distinct from head.seq or many > 0 and not exists (
        select from audit.office_events as e
         where e.office_id = office and e.seq = head.seq and e.hash = head.hash)) then
        bad := many + 1;
    end if;
    if bad is null and in_seq is not null and not exists (
        select from audit.office_events as e
         where e.office_id = office and e.seq = in_seq and e.hash = decode(in_hash, 'hex')) then
        bad := in_seq;
    end if;
    return query select bad is null, many, head.seq, encode(head.hash, 'hex'), bad;
end
$$;
comment on function api.office_verify is 'Recompute the whole chain of the office, for its administrator, and compare it with the head, and with a head kept elsewhere where one is given.';
