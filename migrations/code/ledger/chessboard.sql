-- owner: app_definer
-- execute: app_user
create function api.chessboard(in_tenant uuid, in_first date, in_last date) returns table (
    debit_account_id uuid, credit_account_id uuid, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:financial');
    return query
    select c.debit_account_id, c.credit_account_id, sum(c.amount)
      from api.correspondence(in_tenant, in_first, in_last) as c
     group by c.debit_account_id, c.credit_account_id;
end
$$;
comment on function api.chessboard is 'Turnover between each debit and each credit account over the days given, both included, in GEL.';
