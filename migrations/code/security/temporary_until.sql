-- owner: sec_definer
-- execute:
create function api.temporary_until() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select case when s.kind = 'shared' then clock_timestamp() + interval '24 hours' end
      from auth.server as s
$$;
comment on function api.temporary_until is 'Until when a temporary password holds: 24 hours on a shared server, without end on an own computer (null).';
