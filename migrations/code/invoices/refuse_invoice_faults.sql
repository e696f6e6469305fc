-- owner: app_definer
-- execute:
create function api.refuse_invoice_faults(in_tenant uuid, in_entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    problems jsonb;
begin
    select jsonb_agg(jsonb_build_object('code', f.code, 'args', f.args) order by f.place) into problems
      from api.invoice_faults(in_tenant, in_entries) as f;
    if problems is not null then
        perform api.fail('GE001', 'invoice.faults', jsonb_build_object('problems', problems));
    end if;
end
$$;
comment on function api.refuse_invoice_faults is 'Refused with every fault unless invoices agree with their entries, given as JSON.';
