-- owner: app_definer
-- execute:
create function api.employee_text(in_tenant uuid, in_employee uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select (to_jsonb(r) - array['tenant_id', 'employee_id']) || jsonb_build_object(
        'id', e.id, 'code', e.code, 'is_active', e.is_active, 'version', e.version,
        'terms', coalesce((select jsonb_agg(to_jsonb(t) - array['tenant_id', 'employee_id'] order by t.from_day, t.id)
                             from books.employment_terms as t where t.tenant_id = in_tenant and t.employee_id = in_employee), '[]'),
        'statuses', coalesce((select jsonb_agg(to_jsonb(s) - array['tenant_id', 'employee_id'] order by s.kind, s.from_day)
                                from books.employee_statuses as s where s.tenant_id = in_tenant and s.employee_id = in_employee), '[]'),
        'allowances', coalesce((select jsonb_agg(to_jsonb(a) - array['tenant_id', 'employee_id'] order by a.from_day, a.id)
                                  from books.employee_allowances as a where a.tenant_id = in_tenant and a.employee_id = in_employee), '[]'),
        'items', coalesce((select jsonb_agg(to_jsonb(i) - array['tenant_id', 'employee_id'] order by i.from_day, i.id)
                             from books.employee_items as i where i.tenant_id = in_tenant and i.employee_id = in_employee), '[]'))
      from books.employees as e
      join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id
     where e.tenant_id = in_tenant and e.id = in_employee
$$;
comment on function api.employee_text is 'All that is known of an employee as JSON. Personal: whoever gives it out leaves the reading on record.';
