-- owner: sec_definer
-- execute: app_user
create function api.end_sign_in_of(in_tenant uuid, in_person uuid, in_sign_in uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ended integer;
begin
    perform api.need_own_person(in_tenant, in_person);
    ended := api.cut_sign_in(in_person, in_sign_in);
    if ended > 0 then
        perform api.append_event(in_tenant, 'SignInEnded', 'person', in_person, '{}');
    end if;
    return ended;
end
$$;
comment on function api.end_sign_in_of is 'End a sign-in of a person and cut its connections at once, for who administers the person''s office or only company; an event of the company. Gives how many sessions ended.';
