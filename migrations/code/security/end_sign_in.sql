-- owner: sec_definer
-- execute: app_user
create function api.end_sign_in(in_sign_in uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    return api.cut_sign_in(api.me(), in_sign_in);
end
$$;
comment on function api.end_sign_in is 'End one of the person''s own sign-ins, say of a lost laptop, and cut its connections at once; gives how many sessions ended.';
