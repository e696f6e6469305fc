-- owner: sec_definer
-- execute: app_user
create function api.office_events(in_after bigint default 0, in_rows_max integer default 200) returns table (
    seq bigint, type text, aggregate_type text, aggregate_id uuid, data text, happened_at timestamptz, person_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
begin
    return query
    select e.seq, e.type, e.aggregate_type, e.aggregate_id, e.data, e.happened_at, e.person_id
      from audit.office_events as e
     where e.office_id = office and e.seq > in_after
     order by e.seq
     limit least(in_rows_max, 1000);
end
$$;
comment on function api.office_events is 'What happened above the companies of the office, for its administrator, in order.';
