-- owner: provisioner
-- execute: sec_definer
create function api.set_login_password(in_login text, in_password text, in_valid_until timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set scram_iterations = 15000 set password_encryption = 'scram-sha-256'
as $$
begin
    execute format('alter role %I password %L valid until %L', in_login, in_password,
                   coalesce(in_valid_until::text, 'infinity'));
exception when others then
    raise exception using errcode = 'GE006', message = 'login.not_changed', detail = 'login.not_changed', hint = '{}';
end
$$;
comment on function api.set_login_password is 'Set the password of a login and its last day; the password never stands in an error or a log.';
