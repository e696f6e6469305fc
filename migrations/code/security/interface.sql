-- owner: app_owner
-- execute: app_user sec_definer
create function api.interface() returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select '1'
$$;
comment on function api.interface is 'Number of the interface that clients rely on; raised when something is taken away.';
