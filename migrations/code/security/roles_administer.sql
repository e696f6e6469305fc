-- owner: sec_definer
-- execute: app_definer
create function api.roles_administer(in_roles text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select (select s.kind = 'shared' from auth.server as s)
       and exists (select from auth.role_permissions as p where p.role = any (in_roles) and p.permission = 'admin:users')
$$;
comment on function api.roles_administer is 'Whether on this server, a shared one, one of these roles administers a company; false on an own computer.';
