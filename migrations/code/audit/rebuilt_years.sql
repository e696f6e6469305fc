-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_years(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.fiscal_years
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select r.*
      from (select b as data
              from jsonb_array_elements(in_base -> 'fiscal_years') as b
            union all
            select e.data::jsonb || jsonb_build_object('id', e.aggregate_id)
              from audit.events as e
             where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto and e.type = 'FiscalYearOpened') as w
     cross join lateral jsonb_populate_record(null::books.fiscal_years,
           api.later_columns('fiscal_years', w.data) || w.data || jsonb_build_object('tenant_id', in_tenant)) as r
$$;
comment on function api.rebuilt_years is 'Fiscal years as the events, after the snapshot content, tell them.';
