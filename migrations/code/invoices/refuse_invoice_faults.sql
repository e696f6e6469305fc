-- owner: app_definer
-- execute:
create function api.refuse_invoice_faults(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    problems jsonb;
begin
    select jsonb_agg(jsonb_build_object('code', f.code, 'args', f.args)) into problems
      from books.invoices as i
      cross join lateral api.invoice_faults(in_tenant, i.id) as f
     where i.tenant_id = in_tenant and i.id = any (in_ids);
    if problems is not null then
        perform api.fail('GE001', 'invoice.faults', jsonb_build_object('problems', problems));
    end if;
end
$$;
comment on function api.refuse_invoice_faults is 'Refused with every fault unless the invoices of these drafts agree with their entries.';
