-- owner: app_definer
-- execute: app_user
create function api.blocked_employees(in_tenant uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
    answer jsonb;
begin
    perform api.need(in_tenant, 'payroll:write');
    select coalesce(array_agg(e.id order by e.code), '{}'),
           coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'code', e.code, 'since', r.blocked_on) order by e.code), '[]')
      into ids, answer
      from books.employees as e
      join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id and r.blocked_on is not null
     where e.tenant_id = in_tenant;
    perform api.record_reading(in_tenant, 'blocked employees', ids);
    return answer;
end
$$;
comment on function api.blocked_employees is 'Which employees are blocked, by code, so that the blocking can be lifted; nothing of who they are. The reading is an event.';
