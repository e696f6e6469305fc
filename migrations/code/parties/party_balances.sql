-- owner: app_definer
-- execute: app_user
create function api.party_balances(in_tenant uuid, in_day date, in_party uuid default null) returns table (
    party_id uuid, account_id uuid, currency text, balance numeric, amount numeric, not_due numeric, to_30 numeric, to_60 numeric,
    to_90 numeric, over_90 numeric, first_due date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select i.party_id, i.account_id, i.currency, sum(i.balance), sum(i.amount),
           coalesce(sum(i.balance) filter (where i.due_day >= in_day), 0.00),
           coalesce(sum(i.balance) filter (where in_day - i.due_day between 1 and 30), 0.00),
           coalesce(sum(i.balance) filter (where in_day - i.due_day between 31 and 60), 0.00),
           coalesce(sum(i.balance) filter (where in_day - i.due_day between 61 and 90), 0.00),
           coalesce(sum(i.balance) filter (where in_day - i.due_day > 90), 0.00),
           min(i.due_day)
      from api.party_open_items(in_tenant, in_day, in_party) as i
     group by i.party_id, i.account_id, i.currency;
end
$$;
comment on function api.party_balances is 'Balances of parties by account and currency at the end of a day (debit positive, GEL), by how many days what is open is overdue, and the earliest day due.';
