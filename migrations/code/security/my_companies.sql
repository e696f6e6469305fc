-- owner: sec_definer
-- execute: app_user
create function api.my_companies() returns table (tenant_id uuid, name text, kind text, roles text[], permissions text[])
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select c.id, c.name, c.kind,
           coalesce(array_agg(distinct m.role) filter (where m.role is not null), '{}'),
           coalesce(array_agg(distinct r.permission) filter (where r.permission is not null), '{}')
      from auth.people as p
      join auth.companies as c
        on exists (select from auth.memberships as a
                    where a.tenant_id = c.id and a.person_id = p.id and a.state = 'active')
        or (p.is_office_administrator and c.office_id = p.office_id)
      left join auth.memberships as m on m.tenant_id = c.id and m.person_id = p.id and m.state = 'active'
      left join auth.role_permissions as r on r.role = m.role
     where p.id = api.me()
       and api.verified()
     group by c.id, c.name, c.kind
     order by c.name, c.id
$$;
comment on function api.my_companies is 'The companies where this person is active, with roles and permissions; the administrator of an office also sees the names of its other companies, without roles.';
