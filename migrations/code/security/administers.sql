-- owner: sec_definer
-- execute: app_definer
create function api.administers(in_tenant uuid, in_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from auth.memberships as m
          join auth.role_permissions as p on p.role = m.role and p.permission = 'admin:users'
          join auth.people as h on h.id = m.person_id and not h.is_disabled
         where m.tenant_id = in_tenant and m.state = 'active' and m.person_id = in_person)
$$;
comment on function api.administers is 'Whether a person administers this company now.';
