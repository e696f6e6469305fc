-- owner: app_owner
-- execute: app_user app_definer
create function api.entry_number(in_series text, in_year integer, in_number bigint, in_suffix integer default 0) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select in_series || '/' || in_year || '/' || in_number || case when in_suffix > 0 then '-' || in_suffix else '' end
$$;
comment on function api.entry_number is 'The number of an entry as people say it: SERIES/YEAR/N, and -1, -2 for what corrects it.';
