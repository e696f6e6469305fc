-- owner: app_definer
-- execute: app_user
create function api.trial_balance(in_tenant uuid, in_first date, in_last date) returns table (
    account_id uuid, opening numeric, debit numeric, credit numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    starts date;
    first_day date;
    -- The day after the last.
    end_day date := in_last + 1;
    year_of_first date;
    month_of_first date;
    year_of_end date;
    month_of_end date;
    -- The first month and the first fiscal year that begin within the days given.
    whole_month date;
    whole_year date;
begin
    perform api.need(in_tenant, 'reports:financial');
    select c.starts_on into starts from books.companies as c where c.tenant_id = in_tenant;
    if end_day < starts then
        return;
    end if;
    first_day := least(greatest(in_first, starts), end_day);
    year_of_first := api.fiscal_first(in_tenant, first_day);
    month_of_first := greatest(date_trunc('month', first_day::timestamp)::date, year_of_first);
    year_of_end := api.fiscal_first(in_tenant, end_day);
    month_of_end := greatest(date_trunc('month', end_day::timestamp)::date, year_of_end);
    whole_month := case when first_day <= month_of_first then first_day
                        else (date_trunc('month', first_day::timestamp) + interval '1 month')::date end;
    whole_year := api.fiscal_first(in_tenant, whole_month);
    if whole_year < whole_month then
        whole_year := api.fiscal_first(in_tenant, (whole_year + interval '1 year')::date);
    end if;
    -- What was before is read as years, months, days; what is within as days, months, years, months, days.
    -- One table in the query, so that the policies are asked once.
    return query
    select t.account_id,
           coalesce(sum(t.debit - t.credit) filter (where r.is_before), 0),
           coalesce(sum(t.debit) filter (where not r.is_before), 0.00),
           coalesce(sum(t.credit) filter (where not r.is_before), 0.00)
      from (values
        (true, 'year', '-infinity'::date, least(year_of_first, first_day)),
        (true, 'month', year_of_first, month_of_first),
        (true, 'day', month_of_first, first_day),
        (false, 'day', first_day, least(whole_month, end_day)),
        (false, 'month', whole_month, least(whole_year, month_of_end)),
        (false, 'year', whole_year, year_of_end),
        (false, 'month', greatest(whole_year, year_of_end), month_of_end),
        (false, 'day', greatest(whole_month, month_of_end), end_day)
      ) as r (is_before, grain, since, until)
      join books.account_totals as t
        on t.tenant_id = in_tenant and t.grain = r.grain and t.first_day >= r.since and t.first_day < r.until
     where r.since < r.until
     group by t.account_id;
end
$$;
comment on function api.trial_balance is 'For each account used up to the last day: opening balance (debit positive) and turnovers of the days given, both included, in GEL.';
