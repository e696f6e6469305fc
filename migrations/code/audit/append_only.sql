-- owner: app_owner
-- execute:
create function api.append_only() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception using errcode = 'GE004', message = 'posted.unchangeable', detail = 'posted.unchangeable',
        hint = jsonb_build_object('table', tg_table_name)::text;
end
$$;
comment on function api.append_only is 'Trigger of tables that are only added to: refuses every change, deletion and emptying.';
