-- owner: app_definer
-- execute: app_user
create function api.totals_before(in_tenant uuid, in_day date, in_account uuid default null) returns table (account_id uuid, debit numeric, credit numeric, lines bigint)
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
    select t.account_id, sum(t.debit), sum(t.credit), sum(t.lines)::bigint
      from (
        select y.account_id, y.debit, y.credit, y.lines
          from books.account_totals as y
         where y.tenant_id = in_tenant and y.grain = 'year' and y.first_day < least(year_first, in_day)
           and (in_account is null or y.account_id = in_account)
        union all
        select m.account_id, m.debit, m.credit, m.lines
          from books.account_totals as m
         where m.tenant_id = in_tenant and m.grain = 'month' and m.first_day >= year_first and m.first_day < month_first
           and (in_account is null or m.account_id = in_account)
        union all
        select d.account_id, d.debit, d.credit, d.lines
          from books.account_totals as d
         where d.tenant_id = in_tenant and d.grain = 'day' and d.first_day >= month_first and d.first_day < in_day
           and (in_account is null or d.account_id = in_account)
      ) as t
     group by t.account_id;
end
$$;
comment on function api.totals_before is 'Debit, credit and lines of each account (or of one) before a day, from the totals: whole years, then months, then days.';
