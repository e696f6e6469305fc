-- owner: sec_definer
-- execute: app_definer
create function api.person_name(in_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select p.display_name from auth.people as p where p.id = in_person
$$;
comment on function api.person_name is 'The name of whoever is on record in an event, for a message to a colleague.';
