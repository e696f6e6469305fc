-- owner: sec_definer
-- execute: app_user
create function api.administrators(in_tenant uuid) returns table (person_id uuid, display_name text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select p.id, p.display_name
      from auth.people as p
     where not p.is_disabled and exists (
            select from auth.memberships as m
              join auth.role_permissions as r on r.role = m.role and r.permission = 'admin:users'
             where m.tenant_id = in_tenant and m.person_id = p.id and m.state = 'active')
     order by p.display_name, p.id;
end
$$;
comment on function api.administrators is 'Who manages the people of a company, for its members: whom to ask.';
