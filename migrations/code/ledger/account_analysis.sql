-- owner: app_definer
-- execute: app_user
create function api.account_analysis(in_tenant uuid, in_accounts uuid[], in_first date, in_last date) returns table (
    first_day date, account_id uuid, debit numeric, credit numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:financial');
    return query
    select date_trunc('month', c.entry_date::timestamp)::date, s.other_id, sum(s.debit), sum(s.credit)
      from api.correspondence(in_tenant, in_first, in_last, in_accounts) as c
      cross join lateral (values
        (c.debit_account_id, c.credit_account_id, c.amount, 0.00),
        (c.credit_account_id, c.debit_account_id, 0.00, c.amount)
      ) as s (own_id, other_id, debit, credit)
     where s.own_id = any (in_accounts)
     group by 1, 2;
end
$$;
comment on function api.account_analysis is 'Turnover of accounts taken together, by month and corresponding account; without account where a line found none.';
