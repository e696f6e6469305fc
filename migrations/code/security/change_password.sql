-- owner: sec_definer
-- execute: app_user
create function api.change_password(in_password text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    server record;
begin
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    if coalesce(length(in_password), 0) < 12
       or in_password !~ '[[:alpha:]]'
       or in_password !~ '[^[:alpha:]]'
       or in_password ~ '^(SCRAM-SHA-256[$]|md5[0-9a-f]{32}$)' then
        perform api.fail('GE001', 'password.weak', jsonb_build_object('length_min', 12));
    end if;
    select s.kind, s.password_days into server from auth.server as s;
    perform api.set_login_password(session_user::text, in_password,
        case when server.kind = 'shared' then clock_timestamp() + make_interval(days => server.password_days) end);
    perform api.append_office_event('PasswordChanged', 'person', person, '{}');
end
$$;
comment on function api.change_password is 'Change the own password in a verified session; on a shared server it then holds for the days set there.';
