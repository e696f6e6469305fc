-- owner: app_owner
-- execute: app_user
create function api.account_balance(in_tenant uuid, in_account uuid, in_day date) returns numeric
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    return (select b.debit - b.credit from api.account_before(in_tenant, in_account, in_day + 1) as b);
end
$$;
comment on function api.account_balance is 'The balance of one account at the end of a day, debit positive, in GEL; from the totals.';
