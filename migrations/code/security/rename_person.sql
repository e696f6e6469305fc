-- owner: sec_definer
-- execute: app_user
create function api.rename_person(in_person uuid, in_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
begin
    if coalesce(length(trim(in_name)), 0) = 0 then
        perform api.fail('GE001', 'person.name_missing');
    end if;
    update auth.people as p
       set display_name = trim(in_name)
     where p.id = in_person
       and p.office_id = office;
    if not found then
        perform api.fail('GE003', 'person.not_found');
    end if;
    perform api.append_office_event('PersonRenamed', 'person', in_person, '{}');
end
$$;
comment on function api.rename_person is 'Change the name shown for a person of the own office; the login never changes.';
