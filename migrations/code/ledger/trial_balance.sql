-- owner: app_owner
-- execute: app_user
create function api.trial_balance(in_tenant uuid, in_first date, in_last date) returns table (
    account_id uuid, opening numeric, debit numeric, credit numeric)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:financial');
    return query
    select c.account_id, coalesce(o.debit - o.credit, 0), c.debit - coalesce(o.debit, 0), c.credit - coalesce(o.credit, 0)
      from api.totals_before(in_tenant, in_last + 1) as c
      left join api.totals_before(in_tenant, greatest(in_first, (select k.starts_on from books.companies as k where k.tenant_id = in_tenant))) as o
        on o.account_id = c.account_id;
end
$$;
comment on function api.trial_balance is 'For each account used up to the last day: opening balance (debit positive) and turnovers of the days given, both included, in GEL.';
