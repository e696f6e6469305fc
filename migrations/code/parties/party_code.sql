-- owner: app_owner
-- execute: app_definer app_user
create function api.party_code(in_party jsonb) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select coalesce(nullif(btrim(in_party ->> 'code'), ''), nullif(btrim(in_party ->> 'id_code'), ''), '')
$$;
comment on function api.party_code is 'The code of a party given as JSON: its own, or where it has none its identification code.';
