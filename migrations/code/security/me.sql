-- owner: sec_definer
-- execute: app_user app_definer
create function api.me() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    found uuid;
begin
    select p.id
      into found
      from auth.people as p
     where p.login = session_user
       and p.login_oid = quote_ident(session_user)::regrole::oid
       and not p.is_disabled;
    return found;
end
$$;
comment on function api.me is 'The person behind this login, found by name and oid; null for a stranger, a disabled person or a login made anew under an old name.';
