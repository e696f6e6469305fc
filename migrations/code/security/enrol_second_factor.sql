-- owner: sec_definer
-- execute: app_user
create function api.enrol_second_factor() returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    fresh bytea := api.random_bytes(20);
begin
    if person is null then
        perform api.fail('GE004', 'person.unknown');
    end if;
    -- Recovery codes tell that a factor was confirmed once; a reset by an administrator takes them away.
    if (exists (select from auth.second_factors as f where f.person_id = person and f.confirmed_at is not null)
        or exists (select from auth.recovery_codes as r where r.person_id = person))
       and api.pinned_session(person) is null then
        perform api.fail('GE004', 'session.needed');
    end if;
    -- A confirmed telephone stays the one that is asked for until the new one has shown a right code.
    update auth.second_factors as f
       set pending_secret = fresh, pending_since = clock_timestamp()
     where f.person_id = person and f.confirmed_at is not null;
    if found then
        perform api.append_office_event('SecondFactorAsked', 'person', person, '{}');
        return api.base32(fresh);
    end if;
    return api.base32(api.make_second_factor(person));
end
$$;
comment on function api.enrol_second_factor is 'A TOTP secret (base32) to be put into the telephone. By password alone only before the first confirmation; afterwards in a verified session, and the telephone confirmed before holds until this one is.';
