-- owner: app_definer
-- execute: app_user
create function api.read_payroll(in_tenant uuid, in_first date, in_last date, in_run uuid default null, in_employees uuid[] default null, in_with_figures boolean default true) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    answer jsonb;
begin
    perform api.need(in_tenant, 'payroll:read');
    select coalesce(array_agg(distinct x.employee_id), '{}'), coalesce(jsonb_agg(x.line order by x.month, x.number, x.position), '[]') into ids, answer
      from (select l.employee_id, r.month, r.number, l.position,
                   to_jsonb(l) - array['tenant_id'] - case when in_with_figures then '{}'::text[] else array['figures', 'taken'] end
                   || case when in_with_figures and b.employee_id is not null then '{"figures": [], "taken": []}'::jsonb else '{}' end
                   || jsonb_build_object('run_month', r.month, 'run_number', r.number, 'run_kind', r.kind, 'is_live', r.is_live, 'entry_date', r.entry_date, 'pay_day', r.pay_day, 'code', e.code,
                       'paid', coalesce(p.paid, 0), 'paid_gross', coalesce(p.gross, 0), 'paid_pension_employee', coalesce(p.own, 0),
                       'paid_income_tax', coalesce(p.tax, 0), 'paid_pension_employer', coalesce(p.employer, 0), 'paid_allowance', coalesce(p.allowance, 0)) as line
              from books.payroll_runs as r
              join books.payroll_lines as l on l.tenant_id = in_tenant and l.run_id = r.id
              join books.employees as e on e.tenant_id = in_tenant and e.id = l.employee_id
              left join books.employee_records as b on b.tenant_id = in_tenant and b.employee_id = l.employee_id and b.blocked_on is not null
              left join lateral (
                select sum(n.paid) as paid, sum(n.gross) as gross, sum(n.pension_employee) as own, sum(n.income_tax) as tax, sum(n.pension_employer) as employer,
                       sum(n.allowance_used) as allowance
                  from books.payroll_payment_lines as n
                  join books.payroll_payments as m on m.tenant_id = in_tenant and m.id = n.payment_id
                  left join books.drafts as d on d.tenant_id = in_tenant and d.id = m.id
                 where n.tenant_id = in_tenant and n.run_id = l.run_id and n.run_position = l.position and (m.is_live or d.id is not null)) as p on true
             where r.tenant_id = in_tenant and r.month between in_first and in_last and (in_run is null or r.id = in_run)
               and (in_employees is null or (l.employee_id = any (in_employees) and b.employee_id is null))
           ) as x;
    perform api.record_reading(in_tenant, 'payroll', ids);
    return answer;
end
$$;
comment on function api.read_payroll is 'What runs of months come to for each employee, with every figure, and what of it payments that stand or wait have paid. Of who is blocked the sums alone, by code, and nothing where persons are asked for: totals, registers and the return stay whole. The reading is an event.';
