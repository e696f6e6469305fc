-- owner: sec_definer
-- execute: app_user app_definer
create function api.colleagues(in_tenant uuid) returns table (person_id uuid, display_name text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select p.id, p.display_name
      from auth.people as p
     where exists (select from auth.memberships as m
                    where m.tenant_id = in_tenant and m.person_id = p.id and m.state = 'active')
     order by p.display_name, p.id;
end
$$;
comment on function api.colleagues is 'Names of the active members of a company, for its members: who made, approved and posted an entry.';
