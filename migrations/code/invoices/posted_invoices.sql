-- owner: app_definer
-- execute:
create function api.posted_invoices(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    update books.invoices as i set is_live = false
      from unnest(in_ids) as p (id)
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id and e.reverses_id is not null
     where i.tenant_id = in_tenant and i.id = e.reverses_id and i.is_live;
    update books.invoices as i set is_live = true
      from unnest(in_ids) as p (id)
     where i.tenant_id = in_tenant and i.id = p.id and not i.is_live;
    update books.settlement_documents as s
       set code = api.entry_number(e.series, e.year, e.number, e.suffix), version = s.version + 1,
           name = case when i.number = '' then api.entry_number(e.series, e.year, e.number, e.suffix) else i.number end
      from unnest(in_ids) as p (id)
      join books.invoices as i on i.tenant_id = in_tenant and i.id = p.id
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id
     where s.tenant_id = in_tenant and s.id = p.id;
    perform api.put_into_outbox(in_tenant, in_ids);
end
$$;
comment on function api.posted_invoices is 'What becomes of invoices when entries are posted: one whose entry is taken back stands no longer, its correction does, and payments find them under the number of the entry.';
