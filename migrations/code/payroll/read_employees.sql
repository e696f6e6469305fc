-- owner: app_definer
-- execute: app_user
create function api.read_employees(in_tenant uuid, in_employees uuid[] default null) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    answer jsonb;
begin
    perform api.need(in_tenant, 'payroll:read');
    select coalesce(array_agg(e.id order by e.code), '{}'), coalesce(jsonb_agg(api.employee_text(in_tenant, e.id) order by e.code), '[]')
      into ids, answer
      from books.employees as e
      join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id and r.blocked_on is null
     where e.tenant_id = in_tenant and (in_employees is null or e.id = any (in_employees));
    perform api.record_reading(in_tenant, 'employees', ids);
    return answer;
end
$$;
comment on function api.read_employees is 'Employees whole, all or those given, by code; blocked ones are not shown. The reading is an event.';
