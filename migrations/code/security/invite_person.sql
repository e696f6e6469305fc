-- owner: sec_definer
-- execute: app_user
create function api.invite_person(in_tenant uuid, in_login text, in_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.need_administrator(in_tenant);
    stranger uuid;
begin
    if in_role is null or not exists (select from auth.roles as r where r.role = in_role) then
        perform api.fail('GE001', 'role.unknown', jsonb_build_object('role', in_role));
    end if;
    select p.id into stranger from auth.people as p
     where p.login = in_login and not p.is_disabled and p.id <> me;
    if stranger is not null then
        perform api.give_role(in_tenant, stranger, in_role, 'invited');
    end if;
end
$$;
comment on function api.invite_person is 'Invite a person of another office by login code. Silent whether or not the code exists; no right over the person until accepted.';
