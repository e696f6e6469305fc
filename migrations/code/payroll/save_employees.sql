-- owner: app_definer
-- execute: app_user
create function api.save_employees(in_tenant uuid, in_request uuid, in_employees jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := in_employees::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_employees', content);
    problems jsonb;
    old record;
    written jsonb;
    wrong_place text;
begin
    if answer is not null then
        return answer;
    end if;
    if jsonb_typeof(in_employees) is distinct from 'array' or jsonb_array_length(in_employees) = 0
       or exists (select from jsonb_array_elements(in_employees) as e where e ->> 'id' is null) then
        perform api.fail('GE001', 'employee.nothing_given');
    end if;
    for old in
        select g.x, e.id, e.version, r.blocked_on
          from jsonb_array_elements(in_employees) as g (x)
          left join books.employees as e on e.tenant_id = in_tenant and e.id = (g.x ->> 'id')::uuid
          left join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id
    loop
        if old.id is null and old.x ->> 'version' is not null then
            perform api.fail('GE003', 'employee.not_found', jsonb_build_object('employee', old.x ->> 'code'));
        elsif old.blocked_on is not null then
            perform api.fail('GE001', 'employee.is_blocked', jsonb_build_object('employee', old.x ->> 'code'));
        elsif old.id is not null then
            perform api.expect_version(in_tenant, 'employee', old.id, old.version, (old.x ->> 'version')::integer);
        end if;
    end loop;
    select jsonb_agg(jsonb_build_object('code', f.code, 'args', f.args)) into problems
      from jsonb_array_elements(in_employees) as g (x)
      cross join lateral api.employee_faults(in_tenant, g.x) as f;
    if problems is not null then
        perform api.fail('GE001', 'employee.faults', jsonb_build_object('problems', problems));
    end if;
    begin
        select jsonb_agg(api.write_employee(in_tenant, g.x) order by g.place) into written
          from jsonb_array_elements(in_employees) with ordinality as g (x, place);
    exception when data_exception or integrity_constraint_violation then
        -- The server's own words would hold the row: they go to no log.
        get stacked diagnostics wrong_place = constraint_name;
        perform api.fail('GE001', 'employee.value_wrong', jsonb_build_object('place', wrong_place));
    end;
    perform api.append_events(in_tenant, 'EmployeeSaved', 'employee',
        array(select (w ->> 'id')::uuid from jsonb_array_elements(written) with ordinality as e (w, place) order by place),
        array(select w ->> 'event' from jsonb_array_elements(written) with ordinality as e (w, place) order by place));
    return api.keep_answer(in_tenant, in_request, 'save_employees', content,
        (select jsonb_agg(w - 'event' order by place) from jsonb_array_elements(written) with ordinality as e (w, place)));
end
$$;
comment on function api.save_employees is 'Keep employees given whole as JSON, all or none: new ones without a version, changed ones with the version that was seen. Refused with every fault; the events tell which fields changed, never their content.';
