-- owner: app_definer
-- execute: app_user
create function api.erase_employee(in_tenant uuid, in_request uuid, in_employee uuid, in_reason text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_employee, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'erase_employee', content);
    kept_until date;
    code text;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(length(trim(in_reason)), 0) not between 3 and 1000 then
        perform api.fail('GE001', 'employee.reason_missing');
    end if;
    select e.code into code
      from books.employees as e
      join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id
     where e.tenant_id = in_tenant and e.id = in_employee for update;
    if code is null then
        perform api.fail('GE003', 'employee.not_found', jsonb_build_object('employee', in_employee));
    end if;
    select (max(l.month) + make_interval(years => 1 + coalesce((
               select s.retention_years from books.payroll_settings as s where s.tenant_id = in_tenant), 75)))::date into kept_until
      from books.payroll_lines as l where l.tenant_id = in_tenant and l.employee_id = in_employee;
    if kept_until > (clock_timestamp() at time zone 'Asia/Tbilisi')::date then
        perform api.fail('GE001', 'employee.must_be_kept', jsonb_build_object('employee', code, 'day', kept_until));
    end if;
    delete from books.employment_terms as t where t.tenant_id = in_tenant and t.employee_id = in_employee;
    delete from books.employee_statuses as s where s.tenant_id = in_tenant and s.employee_id = in_employee;
    delete from books.employee_allowances as a where a.tenant_id = in_tenant and a.employee_id = in_employee;
    delete from books.employee_items as i where i.tenant_id = in_tenant and i.employee_id = in_employee;
    delete from books.timesheets as t where t.tenant_id = in_tenant and t.employee_id = in_employee;
    delete from books.employee_records as r where r.tenant_id = in_tenant and r.employee_id = in_employee;
    update books.employees as e set is_active = false, version = e.version + 1 where e.tenant_id = in_tenant and e.id = in_employee;
    perform api.append_event(in_tenant, 'EmployeeErased', 'employee', in_employee, jsonb_build_object('code', code));
    return api.keep_answer(in_tenant, in_request, 'erase_employee', content, jsonb_build_object('id', in_employee));
end
$$;
comment on function api.erase_employee is 'Erase who an employee was; the code that postings refer to stays. Refused while sheets of payroll with this person must be kept: then only blocking is left.';
