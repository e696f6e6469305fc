-- owner: app_definer
-- execute:
create function api.write_employee(in_tenant uuid, in_employee jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    this uuid := (in_employee ->> 'id')::uuid;
    before jsonb := api.employee_text(in_tenant, this);
    known books.employees;
    given jsonb := in_employee - array['blocked_on', 'blocked_reason'];
    after jsonb;
    changed text[];
begin
    select e.* into known from books.employees as e where e.tenant_id = in_tenant and e.id = this;
    insert into books.employees as e (tenant_id, id, code, name, is_active)
    values (in_tenant, this, trim(given ->> 'code'), trim(given ->> 'code'), coalesce((given ->> 'is_active')::boolean, true))
    on conflict (tenant_id, id) do update
       set code = excluded.code, name = case when e.name = e.code then excluded.name else e.name end,
           is_active = excluded.is_active, version = e.version + 1;
    insert into books.employee_records as r
    select f.* from jsonb_populate_record(null::books.employee_records, jsonb_build_object('personal_number', '', 'sex', '', 'citizenship', 'GE', 'mobile', '',
        'email', '', 'address', '', 'iban', '', 'note', '') || jsonb_strip_nulls(given) || jsonb_build_object('tenant_id', in_tenant, 'employee_id', this)) as f
    on conflict (tenant_id, employee_id) do update
       set personal_number = excluded.personal_number, first_name = excluded.first_name, last_name = excluded.last_name, birth_day = excluded.birth_day,
           sex = excluded.sex, citizenship = excluded.citizenship, mobile = excluded.mobile, email = excluded.email, address = excluded.address,
           iban = excluded.iban, note = excluded.note;
    delete from books.employment_terms as t where t.tenant_id = in_tenant and t.employee_id = this;
    insert into books.employment_terms
    select f.*
      from jsonb_array_elements(coalesce(given -> 'terms', '[]')) as t (x)
     cross join lateral jsonb_populate_record(null::books.employment_terms, jsonb_build_object('kind', 'employment', 'pay', 'salary', 'agreed', 'gross',
        'expense', 'administration', 'position_title', '', 'department', '', 'rate_share', 1, 'day_hours', 8, 'end_reason', '') || jsonb_strip_nulls(x)
        || jsonb_build_object('tenant_id', in_tenant, 'employee_id', this)) as f;
    delete from books.employee_statuses as s where s.tenant_id = in_tenant and s.employee_id = this;
    insert into books.employee_statuses
    select f.*
      from jsonb_array_elements(coalesce(given -> 'statuses', '[]')) as s (x)
     cross join lateral jsonb_populate_record(null::books.employee_statuses, jsonb_build_object('employer_on', true, 'reason', '') || jsonb_strip_nulls(x)
        || jsonb_build_object('tenant_id', in_tenant, 'employee_id', this)) as f;
    delete from books.employee_allowances as a where a.tenant_id = in_tenant and a.employee_id = this;
    insert into books.employee_allowances
    select f.*
      from jsonb_array_elements(coalesce(given -> 'allowances', '[]')) as a (x)
     cross join lateral jsonb_populate_record(null::books.employee_allowances, '{"document": ""}' || jsonb_strip_nulls(x)
        || jsonb_build_object('tenant_id', in_tenant, 'employee_id', this)) as f;
    delete from books.employee_items as i where i.tenant_id = in_tenant and i.employee_id = this;
    insert into books.employee_items
    select f.*
      from jsonb_array_elements(coalesce(given -> 'items', '[]')) as i (x)
     cross join lateral jsonb_populate_record(null::books.employee_items, '{"payee": "", "document": ""}' || jsonb_strip_nulls(x)
        || jsonb_build_object('tenant_id', in_tenant, 'employee_id', this)) as f;
    after := api.employee_text(in_tenant, this);
    select array_agg(k.key order by k.key) into changed
      from jsonb_each(after) as k
     where k.key <> 'version' and k.value is distinct from before -> k.key;
    return jsonb_build_object('id', this, 'version', (after ->> 'version')::integer, 'code', after ->> 'code')
        || jsonb_build_object('event', jsonb_build_object('is_active', after -> 'is_active', 'version', after -> 'version', 'changed', to_jsonb(changed),
            'code', after ->> 'code')::text);
end
$$;
comment on function api.write_employee is 'Write an employee given whole as JSON, and say what the event shall hold: the code and which fields changed, never what is in them.';
