-- owner: app_owner
-- execute: app_user app_definer
create function api.later_columns(in_table text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case in_table when 'entries' then '{"suffix": 0}'::jsonb else '{}'::jsonb end
$$;
comment on function api.later_columns is 'What rows written before a column was there have in it: events from then do not name the column. A column that may be empty needs no line here.';
