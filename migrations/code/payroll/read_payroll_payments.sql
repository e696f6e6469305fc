-- owner: app_definer
-- execute: app_user
create function api.read_payroll_payments(in_tenant uuid, in_first date, in_last date, in_employees uuid[] default null) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    answer jsonb;
begin
    perform api.need(in_tenant, 'payroll:read');
    select coalesce(array_agg(distinct x.employee_id), '{}'), coalesce(jsonb_agg(x.line order by x.day, x.payment_id, x.position), '[]') into ids, answer
      from (select l.employee_id, p.day, l.payment_id, l.position,
                   to_jsonb(l) - array['tenant_id'] || jsonb_build_object('day', p.day, 'is_live', p.is_live, 'code', e.code, 'month', o.month, 'kind', o.kind,
                       'state', case when d.id is not null then d.state when p.is_live then 'posted' else 'reversed' end, 'version', d.version,
                       'reference', coalesce(d.reference, api.entry_number(t.series, t.year, t.number, t.suffix))) as line
              from books.payroll_payments as p
              join books.payroll_payment_lines as l on l.tenant_id = in_tenant and l.payment_id = p.id
              join books.payroll_lines as o on o.tenant_id = in_tenant and o.run_id = l.run_id and o.position = l.run_position
              join books.employees as e on e.tenant_id = in_tenant and e.id = l.employee_id
              left join books.drafts as d on d.tenant_id = in_tenant and d.id = p.id
              left join books.entries as t on t.tenant_id = in_tenant and t.id = p.id
             where p.tenant_id = in_tenant and p.day between in_first and in_last and (in_employees is null or (l.employee_id = any (in_employees)
                    and not exists (select from books.employee_records as b where b.tenant_id = in_tenant and b.employee_id = l.employee_id and b.blocked_on is not null)))
           ) as x;
    perform api.record_reading(in_tenant, 'payroll payments', ids);
    return answer;
end
$$;
comment on function api.read_payroll_payments is 'Payments of payroll of days, each with the gross pay, tax and contributions it stands for; who is blocked is told by code alone, and not where persons are asked for. The reading is an event.';
