-- owner: app_definer
-- execute:
create function api.drop_invoice(in_tenant uuid, in_invoice uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice) then
        return;
    end if;
    perform api.append_event(in_tenant, 'InvoiceDropped', 'invoice', in_invoice, api.invoice_text(in_tenant, in_invoice));
    delete from books.invoice_lines as l where l.tenant_id = in_tenant and l.invoice_id = in_invoice;
    delete from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = in_invoice;
    update books.rs_documents as d set invoice_id = null, version = d.version + 1 where d.tenant_id = in_tenant and d.invoice_id = in_invoice;
    delete from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice;
    update books.settlement_documents as s set is_active = false, version = s.version + 1 where s.tenant_id = in_tenant and s.id = in_invoice;
end
$$;
comment on function api.drop_invoice is 'Throw away the invoice of a draft, if it has one; its event keeps what it was. A document of RS.ge that was matched with it is matched with nothing again.';
