-- owner: sec_definer
-- execute: app_user
create function api.login_totp(in_code text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
begin
    if person is null then
        perform api.fail('GE004', 'person.unknown');
    end if;
    if not exists (select from auth.second_factors as f where f.person_id = person and f.confirmed_at is not null) then
        perform api.fail('GE004', 'second_factor.missing');
    end if;
    if not api.code_accepted(person, in_code) then
        return jsonb_build_object('accepted', false);
    end if;
    return jsonb_build_object('accepted', true) || api.issue_session(person, gen_random_uuid());
end
$$;
comment on function api.login_totp is 'Verify this connection with a TOTP code: a session token (30 minutes) and a refresh token (7 days). A wrong code answers accepted = false.';
