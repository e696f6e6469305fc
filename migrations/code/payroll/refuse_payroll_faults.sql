-- owner: app_definer
-- execute:
create function api.refuse_payroll_faults(in_tenant uuid, in_id uuid, in_lines jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    problems jsonb;
begin
    select jsonb_agg(jsonb_build_object('code', f.code, 'args', f.args)) into problems from api.payroll_faults(in_tenant, in_id, in_lines) as f;
    if problems is not null then
        perform api.fail('GE001', 'payroll.faults', jsonb_build_object('problems', problems));
    end if;
end
$$;
comment on function api.refuse_payroll_faults is 'Refused with every fault unless the entry of a run or payment agrees with its lines.';
