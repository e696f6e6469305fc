-- owner: sec_definer
-- execute: app_user
create function api.reset_person(in_tenant uuid, in_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.need_administrator(in_tenant);
    secret text := api.fresh_password();
    target record;
begin
    if in_person = me then
        perform api.fail('GE004', 'person.own_account');
    end if;
    select p.id, p.login, p.login_oid, p.is_office_administrator into target
      from auth.people as p
     where p.id = in_person and not p.is_disabled
       and exists (select from auth.memberships as m
                    where m.tenant_id = in_tenant and m.person_id = p.id and m.state <> 'invited');
    if target.id is null then
        perform api.fail('GE003', 'person.not_found');
    end if;
    if target.is_office_administrator or exists (
        select from auth.memberships as m
         where m.person_id = in_person and m.tenant_id <> in_tenant and m.state <> 'invited') then
        perform api.fail('GE004', 'person.shared');
    end if;
    -- At once, so that no open transaction of this person can hold the rows that are changed next.
    perform api.end_backends(target.login_oid);
    -- Who holds the temporary password could accept what another company meant for this person alone.
    delete from auth.memberships as m where m.person_id = in_person and m.tenant_id <> in_tenant and m.state = 'invited';
    perform api.set_login_password(target.login, secret, api.temporary_until());
    delete from auth.recovery_codes as r where r.person_id = in_person;
    update auth.second_factors as f
       set confirmed_at = null, secret = api.random_bytes(20), pending_secret = null, pending_since = null
     where f.person_id = in_person;
    perform setval(f.attempts_sequence, 0) from auth.second_factors as f where f.person_id = in_person;
    update auth.sessions as s set revoked_at = clock_timestamp() where s.person_id = in_person and s.revoked_at is null;
    perform api.append_event(in_tenant, 'PersonReset', 'person', in_person, '{}');
    perform api.end_backends(target.login_oid);
    return secret;
end
$$;
comment on function api.reset_person is 'A new temporary password and enrolment for a person who belongs to this company only; sessions end, invitations of other companies lapse. Refused for a person shared with another company.';
