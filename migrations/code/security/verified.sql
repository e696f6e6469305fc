-- owner: sec_definer
-- execute: app_user app_definer
create function api.verified() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
begin
    if person is null then
        return false;
    end if;
    if not coalesce((select s.second_factor_required from auth.server as s), true) then
        return true;
    end if;
    return api.pinned_session(person) is not null;
end
$$;
comment on function api.verified is 'True when this connection is a known person''s, with the second factor where the server requires it.';
