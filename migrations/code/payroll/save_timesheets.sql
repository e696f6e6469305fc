-- owner: app_definer
-- execute: app_user
create function api.save_timesheets(in_tenant uuid, in_request uuid, in_month date, in_sheets jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_month, in_sheets)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_timesheets', content);
    days integer := extract(day from (in_month + interval '1 month' - interval '1 day'));
    sheet record;
    ids uuid[] := '{}';
    wrong_place text;
begin
    if answer is not null then
        return answer;
    end if;
    if in_month is null or extract(day from in_month) <> 1 or jsonb_typeof(in_sheets) is distinct from 'array' or jsonb_array_length(in_sheets) = 0 then
        perform api.fail('GE001', 'timesheet.nothing_given');
    end if;
    for sheet in
        select (s.x ->> 'employee_id')::uuid as employee_id, (s.x ->> 'version')::integer as seen, t.version, s.x, r.employee_id as known, e.code
          from jsonb_array_elements(in_sheets) with ordinality as s (x, place)
          left join books.employees as e on e.tenant_id = in_tenant and e.id = (s.x ->> 'employee_id')::uuid
          left join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = e.id and r.blocked_on is null
          left join books.timesheets as t on t.tenant_id = in_tenant and t.employee_id = e.id and t.month = in_month
         order by s.place
    loop
        if sheet.known is null then
            perform api.fail('GE003', 'employee.not_found', jsonb_build_object('employee', coalesce(sheet.code, sheet.employee_id::text)));
        end if;
        if jsonb_typeof(sheet.x -> 'marks') is distinct from 'array' or jsonb_array_length(sheet.x -> 'marks') <> days then
            perform api.fail('GE001', 'timesheet.days_wrong', jsonb_build_object('employee', sheet.code, 'days', days));
        end if;
        perform api.expect_version(in_tenant, 'timesheet', sheet.employee_id, coalesce(sheet.version, 0), coalesce(sheet.seen, 0));
        begin
            insert into books.timesheets as t (tenant_id, employee_id, month, marks, items)
            select in_tenant, sheet.employee_id, in_month, array(select left(m, 12) from jsonb_array_elements_text(sheet.x -> 'marks') with ordinality as d (m, at) order by at),
                   coalesce(sheet.x -> 'items', '[]')
            on conflict (tenant_id, employee_id, month) do update set marks = excluded.marks, items = excluded.items, version = t.version + 1;
        exception when data_exception or integrity_constraint_violation then
            get stacked diagnostics wrong_place = constraint_name;
            perform api.fail('GE001', 'employee.value_wrong', jsonb_build_object('place', wrong_place));
        end;
        ids := ids || sheet.employee_id;
    end loop;
    perform api.append_events(in_tenant, 'TimesheetSaved', 'timesheet', ids,
        array(select jsonb_build_object('code', e.code, 'month', in_month)::text
                from unnest(ids) with ordinality as i (id, place)
                join books.employees as e on e.tenant_id = in_tenant and e.id = i.id order by i.place));
    return api.keep_answer(in_tenant, in_request, 'save_timesheets', content, (
        select jsonb_agg(jsonb_build_object('employee_id', t.employee_id, 'version', t.version))
          from books.timesheets as t where t.tenant_id = in_tenant and t.month = in_month and t.employee_id = any (ids)));
end
$$;
comment on function api.save_timesheets is 'Keep the days of a month of employees, each with the version that was seen (none: new). The events hold the code and the month, not the marks: they may tell of an illness.';
