-- owner: app_owner
-- execute: app_user app_definer
create function api.invoice_text(in_tenant uuid, in_invoice uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select to_jsonb(i) - array['tenant_id', 'number_key'] || jsonb_build_object(
        'lines', coalesce((select jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - array['tenant_id', 'invoice_id']) order by l.position)
                             from books.invoice_lines as l where l.tenant_id = in_tenant and l.invoice_id = i.id), '[]'),
        'advances', coalesce((select jsonb_agg(to_jsonb(a) - array['tenant_id', 'invoice_id'] order by a.advance_id)
                                from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = i.id), '[]'))
      from books.invoices as i
     where i.tenant_id = in_tenant and i.id = in_invoice
$$;
comment on function api.invoice_text is 'An invoice whole, with lines and advances, as its event keeps it.';
