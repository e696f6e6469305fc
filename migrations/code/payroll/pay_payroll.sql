-- owner: app_definer
-- execute: app_user
create function api.pay_payroll(in_tenant uuid, in_request uuid, in_payment jsonb, in_entry jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_payment, in_entry)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'pay_payroll', content);
    this uuid := (in_payment ->> 'id')::uuid;
    given jsonb := jsonb_build_array(in_entry - array['reverses_id', 'batch_id', 'corrects_id', 'approved_by', 'approved_at', 'created_by', 'created_at', 'touched_by']
        || '{"kind": "payroll_payment", "series": "PP"}');
    wrong text;
    wrong_place text;
begin
    if answer is not null then
        return answer;
    end if;
    if this is null or (in_entry ->> 'id')::uuid is distinct from this or in_entry ->> 'entry_date' is distinct from in_payment ->> 'day'
       or jsonb_typeof(in_payment -> 'lines') is distinct from 'array' or jsonb_array_length(in_payment -> 'lines') = 0 then
        perform api.fail('GE001', 'payroll.entry_missing');
    end if;
    begin
        insert into books.payroll_payments (tenant_id, id, day, salt) values (in_tenant, this, (in_payment ->> 'day')::date, api.random_bytes(16));
        insert into books.payroll_payment_lines
        select f.*
          from jsonb_array_elements(in_payment -> 'lines') with ordinality as l (x, place)
         cross join lateral jsonb_populate_record(null::books.payroll_payment_lines, '{"allowance_used": 0}' || l.x
            || jsonb_build_object('tenant_id', in_tenant, 'payment_id', this, 'position', l.place)) as f;
    exception when data_exception or integrity_constraint_violation then
        get stacked diagnostics wrong_place = constraint_name;
        perform api.fail('GE001', 'payroll.value_wrong', jsonb_build_object('place', wrong_place));
    end;
    -- What stands or waits of payments may never pass what is owed, part by part, and the last part brings each sum to its whole.
    with paid as (
        select l.run_id, l.run_position, sum(l.paid) as paid, sum(l.gross) as gross, sum(l.pension_employee) as own, sum(l.income_tax) as tax,
               sum(l.pension_employer) as employer, sum(l.allowance_used) as allowance
          from books.payroll_payment_lines as l
          join books.payroll_payments as p on p.tenant_id = in_tenant and p.id = l.payment_id
          left join books.drafts as d on d.tenant_id = in_tenant and d.id = p.id
         where l.tenant_id = in_tenant and (p.is_live or d.id is not null or p.id = this)
           and (l.run_id, l.run_position) in (select n.run_id, n.run_position from books.payroll_payment_lines as n where n.tenant_id = in_tenant and n.payment_id = this)
         group by l.run_id, l.run_position
    )
    select string_agg(distinct e.code, ', ') into wrong
      from books.payroll_payment_lines as n
      join books.payroll_lines as o on o.tenant_id = in_tenant and o.run_id = n.run_id and o.position = n.run_position
      join books.payroll_runs as r on r.tenant_id = in_tenant and r.id = n.run_id
      join books.employees as e on e.tenant_id = in_tenant and e.id = o.employee_id
      join paid as s on s.run_id = n.run_id and s.run_position = n.run_position
     where n.tenant_id = in_tenant and n.payment_id = this
       and (not r.is_live or n.employee_id <> o.employee_id
            or not s.paid between least(0, o.payout) and greatest(0, o.payout)
            or not s.gross between least(0, o.gross) and greatest(0, o.gross)
            or not s.own between least(0, o.pension_employee) and greatest(0, o.pension_employee)
            or not s.tax between least(0, o.income_tax) and greatest(0, o.income_tax)
            or not s.employer between least(0, o.pension_employer) and greatest(0, o.pension_employer)
            or s.paid = o.payout and (s.gross, s.own, s.tax, s.employer, s.allowance)
                   is distinct from (o.gross, o.pension_employee, o.income_tax, o.pension_employer, o.allowance_used));
    if wrong is not null then
        perform api.fail('GE001', 'payroll.overpaid', jsonb_build_object('employees', wrong));
    end if;
    perform api.ensure_year(in_tenant, (in_entry ->> 'entry_date')::date);
    perform api.refuse_payroll_faults(in_tenant, this, given -> 0 -> 'lines');
    answer := api.enter_or_submit(in_tenant, given);
    perform api.append_event(in_tenant, 'PayrollPaid', 'payroll_payment', this,
        jsonb_build_object('day', in_payment ->> 'day', 'state', answer ->> 'state', 'digest', api.payroll_digest(in_tenant, this)));
    return api.keep_answer(in_tenant, in_request, 'pay_payroll', content, jsonb_build_object('id', this, 'state', answer ->> 'state',
        'number', coalesce(answer -> 'entries' -> 0 ->> 'number', answer -> 'entries' -> 0 ->> 'reference')));
end
$$;
comment on function api.pay_payroll is 'Pay what posted runs owe, whole or in parts: the entry and, for each line, what was paid and which gross pay, tax and contributions that stands for. Never more than is owed; where the rules ask, it waits for a second person.';
