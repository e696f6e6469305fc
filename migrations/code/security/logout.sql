-- owner: sec_definer
-- execute: app_user
create function api.logout() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    return coalesce(api.end_family((select s.family_id from auth.sessions as s where s.id = api.pinned_session(api.me()))), 0);
end
$$;
comment on function api.logout is 'End this session and every other of its family; gives how many ended.';
