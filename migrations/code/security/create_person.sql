-- owner: sec_definer
-- execute: app_user
create function api.create_person(in_request uuid, in_name text, in_language text default 'ka', in_office_administrator boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
    answer jsonb := api.answered_before(in_request, 'create_person');
    secret text := api.fresh_password();
    fresh record;
begin
    if answer is not null then
        select p.id, p.login into fresh from auth.people as p where p.id = (answer ->> 'person_id')::uuid;
        if not exists (select from auth.second_factors as f where f.person_id = fresh.id and f.confirmed_at is not null)
           and not exists (select from auth.recovery_codes as r where r.person_id = fresh.id)
           and not exists (select from audit.office_events as e
                            where e.office_id = office and e.aggregate_type = 'person' and e.aggregate_id = fresh.id
                              and e.type = 'PasswordChanged')
           and exists (select from auth.people as p where p.id = fresh.id and p.created_at > clock_timestamp() - interval '24 hours') then
            perform api.set_login_password(fresh.login, secret, api.temporary_until());
            answer := answer || jsonb_build_object('password', secret);
        end if;
        return answer;
    end if;
    if coalesce(length(trim(in_name)), 0) = 0 then
        perform api.fail('GE001', 'person.name_missing');
    end if;
    insert into auth.people (office_id, login, login_oid, display_name, language, is_office_administrator, created_by)
    select office, l.login, api.make_login(l.login, secret, api.temporary_until()),
           trim(in_name), in_language, in_office_administrator, api.me()
      from (select 'u_' || api.base32(api.random_bytes(10)) as login) as l
    returning id, login into fresh;
    perform api.append_office_event('PersonCreated', 'person', fresh.id,
        jsonb_build_object('office_administrator', in_office_administrator));
    answer := jsonb_build_object('person_id', fresh.id, 'login', fresh.login);
    perform api.remember_answer(in_request, 'create_person', answer);
    return answer || jsonb_build_object('password', secret);
end
$$;
comment on function api.create_person is 'A new person of the office with an opaque login and a temporary password, shown this once (a request repeated within the day gives a new one while the person has neither telephone nor own password).';
