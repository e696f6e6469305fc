-- owner: sec_definer
-- execute: app_user
create function api.revoke_role(in_tenant uuid, in_person uuid, in_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.need_administrator(in_tenant);
begin
    if in_person = me then
        perform api.fail('GE004', 'person.own_account');
    end if;
    delete from auth.memberships as m
     where m.tenant_id = in_tenant and m.person_id = in_person and m.role = in_role;
    if not found then
        perform api.fail('GE003', 'person.not_found');
    end if;
    perform api.append_event(in_tenant, 'RoleRevoked', 'person', in_person, jsonb_build_object('role', in_role));
end
$$;
comment on function api.revoke_role is 'Take a role in the company from a person; works at the next statement. Never for oneself.';
