-- owner: sec_definer
-- execute: app_user
create function api.grant_role(in_tenant uuid, in_person uuid, in_role text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.need_administrator(in_tenant);
begin
    if in_person = me then
        perform api.fail('GE004', 'person.own_account');
    end if;
    if not exists (
        select from auth.people as p
          join auth.companies as c on c.office_id = p.office_id
         where p.id = in_person and c.id = in_tenant and not p.is_disabled) then
        perform api.fail('GE003', 'person.not_found');
    end if;
    return api.give_role(in_tenant, in_person, in_role, 'active');
end
$$;
comment on function api.grant_role is 'Give a person of the company''s own office a role there; gives the state: active, or unconfirmed until a second administrator agrees. Never for oneself.';
