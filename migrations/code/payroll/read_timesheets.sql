-- owner: app_definer
-- execute: app_user
create function api.read_timesheets(in_tenant uuid, in_first date, in_last date, in_employees uuid[] default null) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    answer jsonb;
begin
    perform api.need(in_tenant, 'payroll:read');
    select coalesce(array_agg(distinct t.employee_id), '{}'), coalesce(jsonb_agg(to_jsonb(t) - 'tenant_id' order by t.month, e.code), '[]')
      into ids, answer
      from books.timesheets as t
      join books.employees as e on e.tenant_id = in_tenant and e.id = t.employee_id
      join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id and r.blocked_on is null
     where t.tenant_id = in_tenant and t.month between in_first and in_last and (in_employees is null or t.employee_id = any (in_employees));
    perform api.record_reading(in_tenant, 'timesheets', ids);
    return answer;
end
$$;
comment on function api.read_timesheets is 'The days of months, of all employees or those given. The reading is an event.';
