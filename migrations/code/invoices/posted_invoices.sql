-- owner: app_definer
-- execute:
create function api.posted_invoices(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    standing record;
begin
    update books.invoices as i set is_live = false
      from unnest(in_ids) as p (id)
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id and e.reverses_id is not null
     where i.tenant_id = in_tenant and i.id = e.reverses_id and i.is_live;
    -- What others were reckoned from does not go before them: its tax would be taken back twice.
    select api.entry_reference(in_tenant, e.reverses_id) as number, string_agg(api.entry_reference(in_tenant, j.id), ', ' order by j.id) as others into standing
      from unnest(in_ids) as p (id)
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id and e.reverses_id is not null
      cross join lateral (
        select c.id from books.invoices as c where c.tenant_id = in_tenant and c.corrects_id = e.reverses_id and c.is_live
         union
        select a.invoice_id from books.invoice_advances as a
          join books.invoices as c on c.tenant_id = in_tenant and c.id = a.invoice_id and c.is_live
         where a.tenant_id = in_tenant and a.advance_id = e.reverses_id) as j
      join books.entries as k on k.tenant_id = in_tenant and k.id = j.id
     group by e.reverses_id
     limit 1;
    if found then
        perform api.fail('GE001', 'invoice.stands_behind', jsonb_build_object('number', standing.number, 'others', standing.others));
    end if;
    update books.invoices as i set is_live = true
      from unnest(in_ids) as p (id)
     where i.tenant_id = in_tenant and i.id = p.id and not i.is_live;
    -- What RS.ge has is matched with the document that stands: the correction, or nothing.
    update books.rs_documents as d set version = d.version + 1,
           invoice_id = (select n.id from books.invoices as n where n.tenant_id = in_tenant and n.replaces_id = e.reverses_id and n.id = any (in_ids) limit 1)
      from unnest(in_ids) as p (id)
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id and e.reverses_id is not null
     where d.tenant_id = in_tenant and d.is_incoming and d.invoice_id = e.reverses_id;
    update books.settlement_documents as s
       set code = case when exists (select from books.settlement_documents as o
                                     where o.tenant_id = in_tenant and o.code = api.entry_number(e.series, e.year, e.number, e.suffix) and o.id <> s.id)
                       then s.code else api.entry_number(e.series, e.year, e.number, e.suffix) end, version = s.version + 1,
           name = case when i.number = '' then api.entry_number(e.series, e.year, e.number, e.suffix) else i.number end
      from unnest(in_ids) as p (id)
      join books.invoices as i on i.tenant_id = in_tenant and i.id = p.id
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id
     where s.tenant_id = in_tenant and s.id = p.id;
    perform api.put_into_outbox(in_tenant, in_ids);
end
$$;
comment on function api.posted_invoices is 'What becomes of invoices when entries are posted: one whose entry is taken back stands no longer, its correction does, payments find them under the number of the entry, and documents of RS.ge follow what stands.';
