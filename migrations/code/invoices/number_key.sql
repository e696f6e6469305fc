-- owner: app_owner
-- execute: app_definer
create function api.number_key(in_number text) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select lower(regexp_replace(coalesce(in_number, ''), '\s', '', 'g'))
$$;
comment on function api.number_key is 'By what the number of a paper is known again: its signs without blanks, in small letters.';
