-- owner: app_definer
-- execute: app_user
create function api.taxable_turnovers(in_tenant uuid, in_last date, in_not_counted text[]) returns table (
    day date, amount numeric, uncoded numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    starts date;
begin
    perform api.need(in_tenant, 'reports:tax');
    select c.starts_on into starts from books.companies as c where c.tenant_id = in_tenant;
    return query
    with income as materialized (
        -- Income that carries no code counts where it is revenue: whoever is not registered gives none.
        select a.id, (a.ifrs_line in ('', 'pl.revenue') and not exists (
                   select from books.account_roles as r
                    where r.tenant_id = in_tenant and r.account_id = a.id
                      and r.role in ('fx.gain', 'rounding.gain', 'revenue.export'))) as is_revenue
          from books.accounts as a
         where a.tenant_id = in_tenant and a.type = 'income' and a.is_postable
    ), coded as materialized (
        select t.first_day, t.account_id, sum(t.credit - t.debit) as whole,
               sum(case when v.direction = 'output' and v.code <> all (in_not_counted) then t.credit - t.debit else 0 end) as counted
          from books.vat_codes as v
          join books.vat_totals as t on t.tenant_id = in_tenant and t.vat_code_id = v.id and t.grain = 'day'
           and t.first_day between starts and in_last
          join income as i on i.id = t.account_id
         where v.tenant_id = in_tenant
         group by t.first_day, t.account_id
    ), closing as materialized (
        -- The closing of a year empties income accounts and is no operation; it is reversed on its own day.
        select l.entry_date, l.account_id,
               sum(case when l.is_storno then l.debit - l.credit else l.credit - l.debit end) as whole
          from books.fiscal_years as y
          join books.entries as e on e.tenant_id = in_tenant and e.entry_date = y.last_day
          left join books.entries as o on o.tenant_id = in_tenant and o.id = e.reverses_id
          join books.lines as l on l.tenant_id = in_tenant and l.entry_id = e.id
         where y.tenant_id = in_tenant and y.last_day between starts and in_last and coalesce(o.kind, e.kind) = 'year_close'
         group by l.entry_date, l.account_id
    ), plain as materialized (
        select p.first_day, sum(p.whole) as uncoded
          from (
            select t.first_day, t.account_id, t.credit - t.debit as whole
              from income as i
              join books.account_totals as t on t.tenant_id = in_tenant and t.account_id = i.id and t.grain = 'day'
               and t.first_day between starts and in_last
            union all
            select c.first_day, c.account_id, -c.whole from coded as c
            union all
            select c.entry_date, c.account_id, -c.whole from closing as c) as p
          join income as i on i.id = p.account_id and i.is_revenue
         group by p.first_day
    )
    select d.first_day, sum(d.counted), sum(d.uncoded)
      from (select c.first_day, c.counted, 0.00 as uncoded from coded as c
            union all
            select p.first_day, p.uncoded, p.uncoded from plain as p) as d
     group by d.first_day
    having sum(d.counted) <> 0 or sum(d.uncoded) <> 0
     order by d.first_day;
end
$$;
comment on function api.taxable_turnovers is 'What income accounts earned by taxable operations on each day up to the last: lines with an output VAT code that is not among those not counted, and revenue without any code (told apart in uncoded); closings of years and opening balances left out. From the totals.';
