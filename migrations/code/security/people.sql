-- owner: sec_definer
-- execute: app_user
create function api.people(in_tenant uuid) returns table (
    person_id uuid, login text, display_name text, role text, state text,
    granted_by uuid, granted_at timestamptz, is_single_handed boolean, is_disabled boolean, granted_by_name text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need_administrator(in_tenant);
    return query
    select m.person_id, p.login, case when m.state = 'invited' then '' else p.display_name end, m.role, m.state,
           m.granted_by, m.granted_at, m.is_single_handed, p.is_disabled and m.state <> 'invited', g.display_name
      from auth.memberships as m
      join auth.people as p on p.id = m.person_id
      left join auth.people as g on g.id = m.granted_by
     where m.tenant_id = in_tenant
     order by 3, m.person_id, m.role;
end
$$;
comment on function api.people is 'Members of a company with their roles, for who manages them.';
