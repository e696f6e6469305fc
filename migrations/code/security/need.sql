-- owner: app_owner
-- execute: app_user app_definer sec_definer
create function api.need(in_tenant uuid, in_permission text) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    if in_tenant is not null and in_tenant = api.tenant_for(in_permission) then
        -- The wall of the definer's functions opens for this company alone; every one of them comes through here first.
        perform set_config('app.entered', in_tenant::text, true);
        return;
    end if;
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    perform api.fail('GE004', 'permission.missing', jsonb_build_object('permission', in_permission));
end
$$;
comment on function api.need is 'Denied unless the chosen tenant is this one and the person has the permission there. From here on the functions of app_definer see this company, and only it.';
