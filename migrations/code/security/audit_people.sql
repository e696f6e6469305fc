-- owner: sec_definer
-- execute: app_user
create function api.audit_people(in_tenant uuid, in_people uuid[]) returns table (person_id uuid, display_name text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'audit:read');
    return query
    select p.id, p.display_name
      from auth.people as p
     where p.id = any (in_people)
       and (exists (select from auth.memberships as m
                     where m.tenant_id = in_tenant and m.person_id = p.id and m.state <> 'invited')
            or exists (select from auth.companies as c where c.id = in_tenant and c.office_id = p.office_id));
end
$$;
comment on function api.audit_people is 'Names of people whom the events of a company tell of: who works there or belongs to its office. Whoever of another office is only invited has no name here.';
