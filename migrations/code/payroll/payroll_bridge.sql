-- owner: app_definer
-- execute: app_user
create function api.payroll_bridge(in_tenant uuid, in_month date)
returns table (name text, opening numeric, accrued numeric, paid numeric, ledger_opening numeric, ledger_debit numeric, ledger_credit numeric)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    after_day date := (in_month + interval '1 month')::date;
begin
    perform api.need(in_tenant, 'payroll:read');
    perform api.record_reading(in_tenant, 'payroll totals', '{}');
    return query
    with posted as (
        select e.id, e.entry_date, coalesce(e.reverses_id, e.id) as of_id, case when e.reverses_id is null then 1 else -1 end as sign
          from books.entries as e
         where e.tenant_id = in_tenant and e.entry_date < after_day
           and exists (select from books.payroll_runs as r where r.tenant_id = in_tenant and r.id = coalesce(e.reverses_id, e.id)
                       union all
                       select from books.payroll_payments as p where p.tenant_id = in_tenant and p.id = coalesce(e.reverses_id, e.id))
    ), moved as (
        select s.entry_date < in_month as is_before, true as is_run, f.name, sum(s.sign * f.amount) as amount
          from posted as s
          join books.payroll_lines as l on l.tenant_id = in_tenant and l.run_id = s.of_id
         cross join lateral (values ('gross', l.gross), ('pension_employee', l.pension_employee), ('income_tax', l.income_tax),
                                    ('pension_employer', l.pension_employer), ('payout', l.payout)) as f (name, amount)
         group by 1, 2, 3
         union all
        select s.entry_date < in_month, false, f.name, sum(s.sign * f.amount)
          from posted as s
          join books.payroll_payment_lines as l on l.tenant_id = in_tenant and l.payment_id = s.of_id
         cross join lateral (values ('gross', l.gross), ('pension_employee', l.pension_employee), ('income_tax', l.income_tax),
                                    ('pension_employer', l.pension_employer), ('payout', l.paid)) as f (name, amount)
         group by 1, 2, 3
    ), booked as (
        select a.role, coalesce(sum(t.credit - t.debit) filter (where t.first_day < in_month), 0) as opening,
               coalesce(sum(t.debit) filter (where t.first_day >= in_month), 0) as debit, coalesce(sum(t.credit) filter (where t.first_day >= in_month), 0) as credit
          from books.account_roles as a
          left join books.account_totals as t on t.tenant_id = in_tenant and t.account_id = a.account_id and t.grain = 'day' and t.first_day < after_day
         where a.tenant_id = in_tenant
         group by a.role
    )
    select n.name,
           coalesce(sum(case when m.is_run then m.amount else -m.amount end) filter (where m.is_before), 0),
           coalesce(sum(m.amount) filter (where not m.is_before and m.is_run), 0),
           coalesce(sum(m.amount) filter (where not m.is_before and not m.is_run), 0),
           b.opening, b.debit, b.credit
      from (values (1, 'gross', ''), (2, 'pension_employee', 'pension.employee'), (3, 'income_tax', 'tax.income'),
                   (4, 'pension_employer', 'pension.employer'), (5, 'payout', 'payroll.payable')) as n (place, name, role)
      left join moved as m on m.name = n.name
      left join booked as b on b.role = n.role
     group by n.place, n.name, b.opening, b.debit, b.credit
     order by n.place;
end
$$;
comment on function api.payroll_bridge is 'What was accrued and not paid at the start of a month, accrued and paid in it, of each sum of payroll, by the days of the entries and of their reversals; beside it the account that it is owed on. The reading is an event.';
