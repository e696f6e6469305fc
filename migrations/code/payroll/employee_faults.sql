-- owner: app_definer
-- execute:
create function api.employee_faults(in_tenant uuid, in_employee jsonb) returns table (code text, args jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select 'employee.code_missing', '{}'::jsonb
     where coalesce(length(trim(in_employee ->> 'code')), 0) not between 1 and 64
    union all
    select 'employee.name_missing', jsonb_build_object('employee', in_employee ->> 'code')
     where coalesce(trim(in_employee ->> 'first_name'), '') = '' or coalesce(trim(in_employee ->> 'last_name'), '') = ''
    union all
    select 'employee.code_taken', jsonb_build_object('employee', e.code)
      from books.employees as e
     where e.tenant_id = in_tenant and e.code = trim(in_employee ->> 'code') and e.id <> (in_employee ->> 'id')::uuid
    union all
    select 'employee.personal_number_wrong', jsonb_build_object('employee', in_employee ->> 'code')
     where coalesce(in_employee ->> 'citizenship', 'GE') = 'GE' and coalesce(in_employee ->> 'personal_number', '') !~ '^([0-9]{11})?$'
    union all
    select 'employee.personal_number_taken', jsonb_build_object('employee', in_employee ->> 'code')
      from books.employee_records as r
     where r.tenant_id = in_tenant and r.personal_number = in_employee ->> 'personal_number' and r.personal_number <> ''
       and r.employee_id <> (in_employee ->> 'id')::uuid
    union all
    select 'employee.iban_wrong', jsonb_build_object('employee', in_employee ->> 'code')
     where coalesce(in_employee ->> 'iban', '') <> '' and not api.iban_is_right(in_employee ->> 'iban')
    union all
    select 'employee.terms_overlap', jsonb_build_object('day', min((b.x ->> 'from_day')::date), 'employee', in_employee ->> 'code')
      from jsonb_array_elements(coalesce(in_employee -> 'terms', '[]')) with ordinality as a (x, place)
      join jsonb_array_elements(coalesce(in_employee -> 'terms', '[]')) with ordinality as b (x, place) on b.place <> a.place
     where a.x ->> 'kind' = b.x ->> 'kind' and (a.x ->> 'from_day')::date <= (b.x ->> 'from_day')::date
       and (b.x ->> 'from_day')::date <= coalesce((a.x ->> 'to_day')::date, 'infinity')
    having count(*) > 0
$$;
comment on function api.employee_faults is 'What is wrong with an employee given as JSON; the faults name the code, never what is personal.';
