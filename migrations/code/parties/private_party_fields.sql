-- owner: app_owner
-- execute: app_definer
create function api.private_party_fields() returns text[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select array['name', 'id_code', 'address', 'email', 'phone', 'contact_person', 'note']
$$;
comment on function api.private_party_fields is 'What of a party stays out of the chain of events: people can be erased, a chain cannot.';
