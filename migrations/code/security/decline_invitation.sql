-- owner: sec_definer
-- execute: app_user
create function api.decline_invitation(in_tenant uuid, in_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
begin
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    delete from auth.memberships as m
     where m.tenant_id = in_tenant and m.person_id = person and m.role = in_role and m.state = 'invited';
    if not found then
        perform api.fail('GE003', 'invitation.not_found');
    end if;
    perform api.append_office_event('InvitationDeclined', 'person', person, jsonb_build_object('role', in_role));
end
$$;
comment on function api.decline_invitation is 'Decline an invitation: it is gone, and the company learns nothing about the person.';
