-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_lines(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.lines
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select r.*
      from (select api.later_columns('lines', '{}') as columns offset 0) as later
     cross join (select e.aggregate_id as id, e.data::jsonb as data
              from audit.events as e
             where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto and e.type = 'EntryPosted'
            offset 0) as w
     cross join lateral jsonb_populate_recordset(
           jsonb_populate_record(null::books.lines, later.columns
               || jsonb_build_object('tenant_id', in_tenant, 'entry_id', w.id, 'entry_date', w.data -> 'entry_date')),
           w.data -> 'lines') as r
$$;
comment on function api.rebuilt_lines is 'Lines of posted entries as the events tell them.';
