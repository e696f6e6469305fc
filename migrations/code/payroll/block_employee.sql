-- owner: app_definer
-- execute: app_user
create function api.block_employee(in_tenant uuid, in_request uuid, in_employee uuid, in_is_blocked boolean, in_reason text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_employee, in_is_blocked, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'block_employee', content);
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(length(trim(in_reason)), 0) not between 3 and 1000 then
        perform api.fail('GE001', 'employee.reason_missing');
    end if;
    update books.employee_records as r
       set blocked_on = case when in_is_blocked then (clock_timestamp() at time zone 'Asia/Tbilisi')::date end,
           blocked_reason = case when in_is_blocked then trim(in_reason) end
     where r.tenant_id = in_tenant and r.employee_id = in_employee and (r.blocked_on is null) = in_is_blocked;
    if not found then
        perform api.fail('GE003', 'employee.not_found', jsonb_build_object('employee', in_employee));
    end if;
    update books.employees as e set version = e.version + 1 where e.tenant_id = in_tenant and e.id = in_employee;
    perform api.append_event(in_tenant, case when in_is_blocked then 'EmployeeBlocked' else 'EmployeeUnblocked' end, 'employee', in_employee,
        jsonb_build_object('code', (select e.code from books.employees as e where e.tenant_id = in_tenant and e.id = in_employee)));
    return api.keep_answer(in_tenant, in_request, 'block_employee', content, jsonb_build_object('id', in_employee, 'is_blocked', in_is_blocked));
end
$$;
comment on function api.block_employee is 'Show what is known of a person to nobody, or show it again: where the law of personal data asks for it and the data must still be kept. The reason is asked, and kept with the data.';
