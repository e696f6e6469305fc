-- owner: sec_definer
-- execute: app_user
create function api.remove_person(in_tenant uuid, in_person uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.need_administrator(in_tenant);
    was_active boolean;
    target oid := (select p.login_oid from auth.people as p where p.id = in_person);
    ended integer := 0;
begin
    if in_person = me then
        perform api.fail('GE004', 'person.own_account');
    end if;
    select bool_or(m.state <> 'invited') into was_active
      from auth.memberships as m where m.tenant_id = in_tenant and m.person_id = in_person;
    if was_active then
        -- At once, so that no open transaction of this person can hold the rows that are changed next.
        ended := api.end_backends(target);
    end if;
    delete from auth.memberships as m where m.tenant_id = in_tenant and m.person_id = in_person;
    if not found then
        perform api.fail('GE003', 'person.not_found');
    end if;
    -- Who was here knows the channel of announcements; those who stay get another.
    update auth.companies as c set channel = 'davtari_' || encode(api.random_bytes(16), 'hex') where c.id = in_tenant;
    perform api.append_event(in_tenant, 'PersonRemoved', 'person', in_person, '{}');
    if not was_active then
        return 0;
    end if;
    update auth.sessions as s
       set expires_at = clock_timestamp()
     where s.person_id = in_person and s.revoked_at is null and s.expires_at > clock_timestamp();
    return greatest(ended, api.end_backends(target));
end
$$;
comment on function api.remove_person is 'Take a person out of the company and cut the connections; the refresh token stays, so that other companies need no new code.';
