-- owner: sec_definer
-- execute: app_user
create function api.confirm_second_factor(in_code text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    codes text[];
begin
    if person is null then
        perform api.fail('GE004', 'person.unknown');
    end if;
    if exists (select from auth.second_factors as f where f.person_id = person and f.confirmed_at is not null) then
        perform api.fail('GE001', 'second_factor.confirmed');
    end if;
    if not api.code_accepted(person, in_code) then
        return jsonb_build_object('accepted', false);
    end if;
    update auth.second_factors as f set confirmed_at = clock_timestamp() where f.person_id = person;
    select array_agg(api.base32(api.random_bytes(10))) into codes from generate_series(1, 10);
    delete from auth.recovery_codes as r where r.person_id = person;
    insert into auth.recovery_codes (person_id, code_hash)
    select person, sha256(convert_to(c, 'UTF8')) from unnest(codes) as c;
    perform api.append_office_event('PersonEnrolled', 'person', person, '{}');
    return jsonb_build_object('accepted', true, 'recovery_codes', to_jsonb(codes))
        || api.issue_session(person, gen_random_uuid());
end
$$;
comment on function api.confirm_second_factor is 'Finish the enrolment with a first right code: ten recovery codes and a verified session.';
