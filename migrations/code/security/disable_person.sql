-- owner: sec_definer
-- execute: app_user
create function api.disable_person(in_person uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
    target record;
    ended integer;
begin
    select p.id, p.login, p.login_oid, p.is_disabled into target
      from auth.people as p
     where p.id = in_person and p.office_id = office and p.id <> api.me();
    if target.id is null then
        perform api.fail('GE003', 'person.not_found');
    end if;
    -- At once, so that no open transaction of this person can hold the rows that are changed next.
    ended := api.end_backends(target.login_oid);
    if not target.is_disabled then
        update auth.people as p set is_disabled = true where p.id = target.id;
        update auth.sessions as s set revoked_at = clock_timestamp()
         where s.person_id = target.id and s.revoked_at is null;
        perform api.lock_login(target.login);
        perform api.append_office_event('PersonDisabled', 'person', target.id, '{}');
    end if;
    return greatest(ended, api.end_backends(target.login_oid));
end
$$;
comment on function api.disable_person is 'Shut a person of the own office out: no login, no session, connections cut. Called a second time after commit it cuts what slipped in between. The own account is not found.';
