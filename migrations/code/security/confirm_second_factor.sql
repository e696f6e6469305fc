-- owner: sec_definer
-- execute: app_user
create function api.confirm_second_factor(in_code text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    current_session uuid := api.pinned_session(person);
    factor record;
    family uuid := gen_random_uuid();
    codes text[];
begin
    if person is null then
        perform api.fail('GE004', 'person.unknown');
    end if;
    select f.confirmed_at is not null as is_change, f.pending_since into factor
      from auth.second_factors as f where f.person_id = person;
    if factor.is_change then
        if factor.pending_since is null then
            perform api.fail('GE001', 'second_factor.confirmed');
        end if;
        if current_session is null then
            perform api.fail('GE004', 'session.needed');
        end if;
        if factor.pending_since < clock_timestamp() - interval '15 minutes' then
            perform api.fail('GE001', 'second_factor.begin_again');
        end if;
    end if;
    if not api.code_accepted(person, in_code, coalesce(factor.is_change, false)) then
        return jsonb_build_object('accepted', false);
    end if;
    update auth.second_factors as f
       set secret = coalesce(f.pending_secret, f.secret), confirmed_at = clock_timestamp(),
           pending_secret = null, pending_since = null
     where f.person_id = person;
    select array_agg(api.base32(api.random_bytes(10))) into codes from generate_series(1, 10);
    delete from auth.recovery_codes as r where r.person_id = person;
    insert into auth.recovery_codes (person_id, code_hash)
    select person, sha256(convert_to(c, 'UTF8')) from unnest(codes) as c;
    if factor.is_change then
        perform api.append_office_event('SecondFactorChanged', 'person', person, '{}');
        -- The sign-in goes on with a pair of its own; the session that asked is replaced, as when it is refreshed.
        update auth.sessions as s set replaced_at = clock_timestamp()
         where s.id = current_session returning s.family_id into family;
    else
        perform api.append_office_event('PersonEnrolled', 'person', person, '{}');
    end if;
    return jsonb_build_object('accepted', true, 'recovery_codes', to_jsonb(codes))
        || api.issue_session(person, family);
end
$$;
comment on function api.confirm_second_factor is 'Finish the enrolment with a first right code: ten recovery codes and a verified session. A new telephone takes the place of the old one in this moment, and only in a verified session within 15 minutes.';
