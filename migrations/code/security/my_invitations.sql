-- owner: sec_definer
-- execute: app_user
create function api.my_invitations() returns table (tenant_id uuid, company text, role text, granted_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select m.tenant_id, c.name, m.role, m.granted_at
      from auth.memberships as m
      join auth.companies as c on c.id = m.tenant_id
     where m.person_id = api.me()
       and m.state = 'invited'
       and api.verified()
     order by m.granted_at
$$;
comment on function api.my_invitations is 'Companies that invite this person.';
