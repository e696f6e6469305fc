-- owner: sec_definer
-- execute: app_definer
create function api.other_administrators(in_tenant uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select case when (select s.kind = 'shared' from auth.server as s) then count(distinct m.person_id) else 0 end
      from auth.memberships as m
      join auth.role_permissions as p on p.role = m.role and p.permission = 'admin:users'
      join auth.people as h on h.id = m.person_id and not h.is_disabled
     where m.tenant_id = in_tenant and m.state = 'active' and m.person_id <> api.me()
$$;
comment on function api.other_administrators is 'How many other people administer this company on a shared server, and so must be asked; none on an own computer.';
