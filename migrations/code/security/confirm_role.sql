-- owner: sec_definer
-- execute: app_user
create function api.confirm_role(in_tenant uuid, in_person uuid, in_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid;
begin
    perform api.need(in_tenant, 'admin:users');
    me := api.me();
    if in_person = me then
        perform api.fail('GE004', 'person.own_account');
    end if;
    if exists (select from auth.memberships as m
                where m.tenant_id = in_tenant and m.person_id = in_person and m.role = in_role
                  and m.state = 'unconfirmed' and m.granted_by = me) then
        perform api.fail('GE001', 'role.second_person_needed');
    end if;
    update auth.memberships as m
       set state = 'active', confirmed_by = me
     where m.tenant_id = in_tenant and m.person_id = in_person and m.role = in_role
       and m.state = 'unconfirmed';
    if not found then
        perform api.fail('GE003', 'invitation.not_found');
    end if;
    perform api.append_event(in_tenant, 'RoleConfirmed', 'person', in_person, jsonb_build_object('role', in_role));
end
$$;
comment on function api.confirm_role is 'A second administrator of the company agrees to a role with write or approve rights.';
