-- owner: sec_definer
-- execute: app_user
create function api.logout() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    current_session uuid := api.pinned_session(api.me());
    ended integer;
begin
    update auth.sessions as s
       set revoked_at = clock_timestamp()
     where s.family_id = (select o.family_id from auth.sessions as o where o.id = current_session)
       and s.revoked_at is null;
    get diagnostics ended = row_count;
    return ended;
end
$$;
comment on function api.logout is 'End this session and every other of its family; gives how many ended.';
