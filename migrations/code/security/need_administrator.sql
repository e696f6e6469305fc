-- owner: sec_definer
-- execute:
create function api.need_administrator(in_tenant uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
begin
    if in_tenant is not null and in_tenant = api.tenant_for('admin:users') then
        return person;
    end if;
    if in_tenant is not null and exists (
        select from auth.companies as c
         where c.id = in_tenant
           and c.id = api.tenant_for('chain')
           and c.office_id = api.administered_office()) then
        return person;
    end if;
    perform api.need(in_tenant, 'admin:users');
    return null;
end
$$;
comment on function api.need_administrator is 'The person, if he manages the people of this company: by admin:users there, or as administrator of its office. Denied otherwise.';
