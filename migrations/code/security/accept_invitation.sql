-- owner: sec_definer
-- execute: app_user
create function api.accept_invitation(in_tenant uuid, in_role text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    new_state text;
    chosen_before text := coalesce(current_setting('app.tenant', true), '');
begin
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    update auth.memberships as m
       set state = case when c.is_asked and c.is_there then 'unconfirmed' else 'active' end,
           is_single_handed = c.is_asked and not c.is_there
      from (select (select s.kind = 'shared' from auth.server as s)
                   and exists (select from auth.role_permissions as p where p.role = in_role and p.is_critical) as is_asked,
                   exists (select from auth.memberships as o
                             join auth.role_permissions as p on p.role = o.role and p.permission = 'admin:users'
                             join auth.people as h on h.id = o.person_id and not h.is_disabled
                             join auth.memberships as i on i.tenant_id = in_tenant and i.person_id = person and i.role = in_role
                            where o.tenant_id = in_tenant and o.state = 'active'
                              and o.person_id not in (person, i.granted_by)) as is_there) as c
     where m.tenant_id = in_tenant
       and m.person_id = person
       and m.role = in_role
       and m.state = 'invited'
    returning m.state into new_state;
    if new_state is null then
        perform api.fail('GE003', 'invitation.not_found');
    end if;
    perform api.append_office_event('InvitationAccepted', 'person', person, jsonb_build_object('role', in_role));
    if new_state = 'active' then
        -- The chain of the company is open to its members: the person is one from here on.
        perform set_config('app.tenant', in_tenant::text, true);
        perform api.append_event(in_tenant, 'InvitationAccepted', 'person', person, jsonb_build_object('role', in_role));
        perform set_config('app.tenant', chosen_before, true);
    end if;
    return new_state;
end
$$;
comment on function api.accept_invitation is 'Accept an invitation; gives the state: active, or unconfirmed until a second administrator agrees.';
