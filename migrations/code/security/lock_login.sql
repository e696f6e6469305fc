-- owner: provisioner
-- execute: sec_definer
create function api.lock_login(in_login text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    execute format('alter role %I nologin', in_login);
end
$$;
comment on function api.lock_login is 'Take the right to log in from a login.';
