-- owner: app_definer
-- execute: app_user
create function api.years(in_tenant uuid) returns table (
    year integer, first_day date, last_day date, open_months bigint, soft_closed_months bigint, hard_closed_months bigint,
    closings text[], result numeric, open_accounts bigint, open_result numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    perform api.need(in_tenant, 'reports:financial');
    return query
    select y.label, y.first_day, y.last_day, m.open_months, m.soft_closed_months, m.hard_closed_months,
           coalesce(c.closings, '{}'), coalesce(c.result, 0), b.accounts, coalesce(b.result, 0)
      from books.fiscal_years as y
     cross join lateral (
        select count(*) filter (where p.state = 'open') as open_months, count(*) filter (where p.state = 'soft_closed') as soft_closed_months,
               count(*) filter (where p.state = 'hard_closed') as hard_closed_months
          from books.periods as p
         where p.tenant_id = in_tenant and p.fiscal_year_id = y.id) as m
     cross join lateral (
        select array_agg(distinct api.entry_number(e.series, e.year, e.number, e.suffix)) as closings,
               sum(l.debit - l.credit) filter (where a.type in ('income', 'expense')) as result
          from books.entries as e
          join books.lines as l on l.tenant_id = e.tenant_id and l.entry_id = e.id
          join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
         where e.tenant_id = in_tenant and e.kind = 'year_close' and e.entry_date = y.last_day
           and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id)) as c
     cross join lateral (
        select count(*) as accounts, -sum(x.balance) as result from api.year_balances(in_tenant, y.last_day) as x) as b
     where y.tenant_id = in_tenant
     order by y.first_day;
end
$$;
comment on function api.years is 'Fiscal years: how many months are open or closed, the numbers of the entries that closed the year and the result they brought (profit positive), and what income and expense accounts still hold at its end.';
