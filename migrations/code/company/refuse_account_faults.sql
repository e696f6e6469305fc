-- owner: app_definer
-- execute:
create function api.refuse_account_faults(in_tenant uuid, in_accounts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    faults jsonb;
begin
    select jsonb_agg(jsonb_build_object('code', f.code, 'field', f.field, 'args', f.args || jsonb_build_object('field', f.field))
                     || case when jsonb_array_length(in_accounts) > 1 then jsonb_build_object('entry', f.place) else '{}' end
                     order by f.place, f.field, f.code)
      into faults
      from (select c.place, c.field, c.code, c.args from api.chart_faults(in_tenant, in_accounts) as c limit 1000) as f;
    if faults is null then
        return;
    end if;
    if jsonb_array_length(in_accounts) > 1 then
        perform api.fail('GE001', 'account.faults', jsonb_build_object('problems', faults));
    elsif not exists (select from jsonb_array_elements(faults) as f where f ->> 'field' <> 'is_active' or f ->> 'code' = 'account.parent_inactive') then
        perform api.fail('GE001', 'account.cannot_deactivate', jsonb_build_object('problems', faults));
    elsif jsonb_array_length(faults) = 1 then
        perform api.fail('GE001', faults -> 0 ->> 'code', faults -> 0 -> 'args');
    end if;
    perform api.fail('GE001', 'account.faults', jsonb_build_object('problems', faults));
end
$$;
comment on function api.refuse_account_faults is 'Refused, with every fault, unless all accounts given as JSON are right; of one account with one fault that fault itself.';
