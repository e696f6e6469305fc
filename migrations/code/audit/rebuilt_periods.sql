-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_periods(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.periods
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with opened as (
        select (b ->> 'id')::uuid as id, (b ->> 'version')::bigint as version, b as data
          from jsonb_array_elements(in_base -> 'periods') as b
        union all
        select (p ->> 'id')::uuid, 1, p || jsonb_build_object('fiscal_year_id', e.aggregate_id, 'state', 'open', 'version', 1)
          from audit.events as e
         cross join jsonb_array_elements(e.data::jsonb -> 'periods') as p
         where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto and e.type = 'FiscalYearOpened'
    ), moved as (
        select e.aggregate_id as id, count(*) as many, (array_agg(e.data::jsonb order by e.version desc))[1] as data
          from audit.events as e
         where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto
           and e.aggregate_type = 'period' and e.type in ('PeriodClosed', 'PeriodReopened')
         group by e.aggregate_id
    )
    select r.*
      from opened as o
      left join moved as m on m.id = o.id
     cross join lateral jsonb_populate_record(null::books.periods, api.later_columns('periods', o.data) || o.data
           -- An event that names no version counts as one change.
           || case when m.id is null then '{}' else jsonb_build_object('version', o.version + m.many) || m.data end
           || jsonb_build_object('tenant_id', in_tenant)) as r
$$;
comment on function api.rebuilt_periods is 'Months and their states as the events tell them: opened with their year, then closed and reopened.';
