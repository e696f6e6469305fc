-- owner: app_definer
-- execute: app_user
create function api.blocked_employees(in_tenant uuid) returns table (id uuid, code text, blocked_on date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'payroll:write');
    return query
    select e.id, e.code, r.blocked_on
      from books.employees as e
      join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id and r.blocked_on is not null
     where e.tenant_id = in_tenant
     order by e.code;
end
$$;
comment on function api.blocked_employees is 'Which employees are blocked, by code, so that the blocking can be lifted; nothing of who they are.';
