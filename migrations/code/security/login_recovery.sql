-- owner: sec_definer
-- execute: app_user
create function api.login_recovery(in_code text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    counter regclass;
begin
    if person is null then
        perform api.fail('GE004', 'person.unknown');
    end if;
    perform api.count_attempt(person);
    update auth.recovery_codes as r
       set used_at = clock_timestamp()
     where r.person_id = person
       and r.code_hash = sha256(convert_to(lower(in_code), 'UTF8'))
       and r.used_at is null;
    if not found then
        raise log 'davtari: wrong recovery code of %', person;
        return jsonb_build_object('accepted', false);
    end if;
    select f.attempts_sequence into counter from auth.second_factors as f where f.person_id = person;
    perform setval(counter, 0);
    perform api.append_office_event('RecoveryCodeUsed', 'person', person, '{}');
    return jsonb_build_object('accepted', true) || api.issue_session(person, gen_random_uuid());
end
$$;
comment on function api.login_recovery is 'Verify this connection with one of the ten single-use recovery codes.';
