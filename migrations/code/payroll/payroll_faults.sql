-- owner: app_definer
-- execute:
create function api.payroll_faults(in_tenant uuid, in_id uuid, in_lines jsonb) returns table (code text, args jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with entered as materialized (
        select l.account_id, sum(case when l.is_storno then -1 else 1 end * (coalesce(l.credit, 0) - coalesce(l.debit, 0))) as amount
          from jsonb_to_recordset(in_lines) as l (account_id uuid, debit numeric, credit numeric, is_storno boolean)
         group by l.account_id
    ), wanted as materialized (
        select w.role, w.amount
          from (select sum(l.payout) as payout, sum(l.pension_employee) as own, sum(l.pension_employer) as employer, sum(l.income_tax) as tax
                  from books.payroll_lines as l where l.tenant_id = in_tenant and l.run_id = in_id) as s
          cross join lateral (values ('payroll.payable', s.payout), ('pension.employee', s.own), ('pension.employer', s.employer), ('tax.income', s.tax)) as w (role, amount)
         where exists (select from books.payroll_runs as r where r.tenant_id = in_tenant and r.id = in_id)
        union all
        select 'payroll.payable', -sum(l.paid)
          from books.payroll_payment_lines as l
         where l.tenant_id = in_tenant and l.payment_id = in_id
        having count(*) > 0
    ), bound as (
        select a.account_id, min(w.role) as role, sum(coalesce(w.amount, 0)) as amount
          from wanted as w
          left join books.account_roles as a on a.tenant_id = in_tenant and a.role = w.role
         group by a.account_id
    )
    select case when b.account_id is null then 'payroll.role_unbound' else 'payroll.entry_differs' end, jsonb_build_object('role', b.role)
      from bound as b
      left join entered as e on e.account_id = b.account_id
     where b.account_id is null and b.amount <> 0 or b.account_id is not null and b.amount <> coalesce(e.amount, 0)
    union all
    select 'payroll.entry_names_people', '{}'::jsonb
      from jsonb_to_recordset(in_lines) as l (employee_id uuid, party_id uuid)
     where l.employee_id is not null
    having count(*) > 0
$$;
comment on function api.payroll_faults is 'Where the entry of a run or payment differs from its lines: what is owed to employees, the tax and the contributions, by the accounts of these roles; and whether it names a person.';
