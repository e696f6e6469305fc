-- owner: sec_definer
-- execute:
create function api.need_own_person(in_tenant uuid, in_person uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    own_office uuid := api.administered_office();
    target record;
begin
    perform api.need_administrator(in_tenant);
    select p.office_id, p.is_office_administrator into target
      from auth.people as p
     where p.id = in_person
       and (p.office_id = own_office
            or exists (select from auth.memberships as m
                        where m.tenant_id = in_tenant and m.person_id = p.id and m.state <> 'invited'));
    if target.office_id is null then
        perform api.fail('GE003', 'person.not_found');
    end if;
    if target.office_id = own_office then
        return;
    end if;
    if target.is_office_administrator or exists (
        select from auth.memberships as m
         where m.person_id = in_person and m.tenant_id <> in_tenant and m.state <> 'invited') then
        perform api.fail('GE004', 'person.shared');
    end if;
end
$$;
comment on function api.need_own_person is 'Refused unless the caller answers for this person''s way in: as administrator of the person''s office, or of the only company that the person works in.';
