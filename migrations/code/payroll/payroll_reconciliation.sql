-- owner: app_definer
-- execute: app_user
create function api.payroll_reconciliation(in_tenant uuid, in_month date) returns table (name text, ledger numeric, payroll numeric)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'payroll:read');
    perform api.record_reading(in_tenant, 'payroll totals', '{}');
    return query
    with last as (
        select (in_month + interval '1 month' - interval '1 day')::date as day
    ), balances as (
        select a.role, coalesce((select sum(t.credit - t.debit) from books.account_totals as t
                  where t.tenant_id = in_tenant and t.account_id = a.account_id and t.grain = 'day' and t.first_day <= (select d.day from last as d)), 0) as balance
          from books.account_roles as a
         where a.tenant_id = in_tenant and a.role = 'payroll.payable'
    ), owed as (
        select coalesce(sum(l.payout), 0) as payout
          from books.payroll_runs as r join books.payroll_lines as l on l.tenant_id = in_tenant and l.run_id = r.id
         where r.tenant_id = in_tenant and api.entry_stood(in_tenant, r.id, (select d.day from last as d))
    ), paid as (
        select coalesce(sum(l.paid), 0) as paid
          from books.payroll_payments as p join books.payroll_payment_lines as l on l.tenant_id = in_tenant and l.payment_id = p.id
         where p.tenant_id = in_tenant and api.entry_stood(in_tenant, p.id, (select d.day from last as d))
    )
    select 'unpaid', b.balance, o.payout - p.paid from owed as o cross join paid as p left join balances as b on true;
end
$$;
comment on function api.payroll_reconciliation is 'What is owed to employees at the end of a month as the account says it and as runs and payments do. The reading is an event.';
