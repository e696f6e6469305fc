-- owner: app_definer
-- execute:
create function api.write_payroll_run(in_tenant uuid, in_run jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    this uuid := (in_run ->> 'id')::uuid;
    wrong_place text;
begin
    delete from books.payroll_lines as l where l.tenant_id = in_tenant and l.run_id = this;
    begin
        insert into books.payroll_runs as r (tenant_id, id, month, number, kind, entry_date, pay_day, edition, text, salt)
        select in_tenant, this, (in_run ->> 'month')::date, coalesce((
                   select max(o.number) from books.payroll_runs as o where o.tenant_id = in_tenant and o.month = (in_run ->> 'month')::date), 0) + 1,
               in_run ->> 'kind', (in_run ->> 'entry_date')::date, (in_run ->> 'pay_day')::date, coalesce(in_run ->> 'edition', ''), coalesce(in_run ->> 'text', ''), api.random_bytes(16)
        on conflict (tenant_id, id) do update
           set kind = excluded.kind, entry_date = excluded.entry_date, pay_day = excluded.pay_day, edition = excluded.edition, text = excluded.text;
        insert into books.payroll_lines
        select f.*
          from jsonb_array_elements(in_run -> 'lines') with ordinality as l (x, place)
         cross join lateral jsonb_populate_record(null::books.payroll_lines, jsonb_build_object('exempt', 0, 'allowance_used', 0, 'in_kind', 0, 'deducted', 0,
            'advances', 0, 'pension_state', 0, 'figures', '[]'::jsonb, 'taken', '[]'::jsonb, 'shares', '[]'::jsonb) || jsonb_strip_nulls(l.x)
            || jsonb_build_object('tenant_id', in_tenant, 'run_id', this, 'position', l.place)) as f;
    exception when data_exception or integrity_constraint_violation then
        get stacked diagnostics wrong_place = constraint_name;
        perform api.fail('GE001', 'payroll.value_wrong', jsonb_build_object('place', wrong_place));
    end;
    if not exists (select from books.payroll_lines as l where l.tenant_id = in_tenant and l.run_id = this) then
        perform api.fail('GE001', 'payroll.no_lines');
    end if;
end
$$;
comment on function api.write_payroll_run is 'Write a run given as JSON with its lines; a value that fits no column is refused without being named.';
