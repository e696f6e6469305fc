-- owner: sec_definer
-- execute: app_user
create function api.end_session(in_session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    update auth.sessions as s
       set revoked_at = clock_timestamp()
     where s.id = in_session
       and s.person_id = api.me()
       and s.revoked_at is null;
    return found;
end
$$;
comment on function api.end_session is 'End one of the person''s own sessions, say of a lost laptop.';
