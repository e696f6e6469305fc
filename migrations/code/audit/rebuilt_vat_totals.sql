-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_vat_totals(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.vat_totals
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with days as materialized (
        select t.vat_code_id, t.account_id, t.day, y.first_day as year_first, sum(t.debit) as debit, sum(t.credit) as credit, sum(t.lines)::bigint as lines
          from api.rebuilt_turnovers(in_tenant, in_base, in_after, in_upto) as t
          left join api.rebuilt_years(in_tenant, in_base, in_after, in_upto) as y on t.day between y.first_day and y.last_day
         where t.vat_code_id is not null
         group by t.vat_code_id, t.account_id, t.day, y.first_day
    ), months as materialized (
        select d.vat_code_id, d.account_id, case when d.year_first is null then d.day
                   else greatest(d.year_first, make_date(extract(year from d.day)::integer, extract(month from d.day)::integer, 1)) end as month_first,
               coalesce(d.year_first, d.day) as year_first, sum(d.debit) as debit, sum(d.credit) as credit, sum(d.lines)::bigint as lines
          from days as d
         group by 1, 2, 3, 4
    )
    select in_tenant, d.vat_code_id, d.account_id, 'day', d.day, d.debit, d.credit, d.lines from days as d
    union all
    select in_tenant, m.vat_code_id, m.account_id, 'month', m.month_first, m.debit, m.credit, m.lines from months as m
    union all
    select in_tenant, m.vat_code_id, m.account_id, 'year', m.year_first, sum(m.debit), sum(m.credit), sum(m.lines)::bigint
      from months as m
     group by m.vat_code_id, m.account_id, m.year_first
$$;
comment on function api.rebuilt_vat_totals is 'Totals of VAT codes by day, month and fiscal year, added up from the events.';
