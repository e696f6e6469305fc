-- owner: app_definer
-- execute: app_user
create function api.read_withholding_returns(in_tenant uuid, in_first date, in_last date) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
    answer jsonb;
begin
    perform api.need(in_tenant, 'payroll:read');
    select coalesce(jsonb_agg(to_jsonb(r) - 'tenant_id' order by r.period, r.number), '[]') into answer
      from books.withholding_returns as r where r.tenant_id = in_tenant and r.period between in_first and in_last;
    perform api.record_reading(in_tenant, 'withholding returns', '{}');
    return answer;
end
$$;
comment on function api.read_withholding_returns is 'The withholding returns of months, prepared and filed, whole. The reading is an event.';
