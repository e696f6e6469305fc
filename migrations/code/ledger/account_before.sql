-- owner: app_definer
-- execute: app_user
create function api.account_before(in_tenant uuid, in_account uuid, in_day date) returns table (debit numeric, credit numeric, lines bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    year_first date;
    month_first date;
begin
    perform api.need(in_tenant, 'reports:financial');
    year_first := api.fiscal_first(in_tenant, in_day);
    month_first := greatest(date_trunc('month', in_day::timestamp)::date, year_first);
    return query
    select coalesce(sum(t.debit), 0), coalesce(sum(t.credit), 0), coalesce(sum(t.lines), 0)::bigint
      from (
        select y.debit, y.credit, y.lines
          from books.account_totals as y
         where y.tenant_id = in_tenant and y.account_id = in_account and y.grain = 'year' and y.first_day < least(year_first, in_day)
        union all
        select m.debit, m.credit, m.lines
          from books.account_totals as m
         where m.tenant_id = in_tenant and m.account_id = in_account and m.grain = 'month'
           and m.first_day >= year_first and m.first_day < month_first
        union all
        select d.debit, d.credit, d.lines
          from books.account_totals as d
         where d.tenant_id = in_tenant and d.account_id = in_account and d.grain = 'day'
           and d.first_day >= month_first and d.first_day < in_day
      ) as t;
end
$$;
comment on function api.account_before is 'Debit, credit and number of lines of one account before a day, from the totals: whole years, then months, then days. Always one row.';
