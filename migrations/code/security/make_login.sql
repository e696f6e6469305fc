-- owner: provisioner
-- execute: sec_definer
create function api.make_login(in_login text, in_password text, in_valid_until timestamptz) returns oid
language plpgsql security definer set search_path = pg_catalog, pg_temp set scram_iterations = 15000 set password_encryption = 'scram-sha-256' set createrole_self_grant = ''
as $$
begin
    begin
        execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 10 password %L valid until %L',
                       in_login, in_password, coalesce(in_valid_until::text, 'infinity'));
    exception when others then
        raise exception using errcode = 'GE006', message = 'login.not_made', detail = 'login.not_made', hint = '{}';
    end;
    execute format('grant app_user to %I with inherit true, set false, admin false', in_login);
    execute format('alter role %I set lock_timeout = ''5s''', in_login);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''60s''', in_login);
    execute format('alter role %I set transaction_timeout = ''10min''', in_login);
    execute format('alter role %I set timezone = ''UTC''', in_login);
    execute format('alter role %I set datestyle = ''ISO, YMD''', in_login);
    return quote_ident(in_login)::regrole::oid;
end
$$;
comment on function api.make_login is 'Create the PostgreSQL login of a person; the password never stands in an error or a log.';
