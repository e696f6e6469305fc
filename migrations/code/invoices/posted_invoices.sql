-- owner: app_definer
-- execute:
create function api.posted_invoices(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    -- By lists of keys, never joined with them: of a list nobody knows how long it is.
    reversed uuid[] := array(
        select e.reverses_id
          from unnest(in_ids) as p (id)
          join lateral (
            select b.reverses_id from books.entries as b where b.tenant_id = in_tenant and b.id = p.id limit 1) as e on e.reverses_id is not null);
    standing record;
begin
    if cardinality(reversed) > 0 then
        update books.invoices as i set is_live = false where i.tenant_id = in_tenant and i.is_live and i.id = any (reversed);
        -- What others were reckoned from does not go before them: its tax would be taken back twice.
        select api.entry_reference(in_tenant, r.id) as number, string_agg(api.entry_reference(in_tenant, j.id), ', ' order by j.id) as others into standing
          from unnest(reversed) as r (id)
          cross join lateral (
            select c.id from books.invoices as c where c.tenant_id = in_tenant and c.corrects_id = r.id and c.is_live
             union
            select a.invoice_id from books.invoice_advances as a
              join books.invoices as c on c.tenant_id = in_tenant and c.id = a.invoice_id and c.is_live
             where a.tenant_id = in_tenant and a.advance_id = r.id) as j
          join books.entries as k on k.tenant_id = in_tenant and k.id = j.id
         group by r.id
         limit 1;
        if found then
            perform api.fail('GE001', 'invoice.stands_behind', jsonb_build_object('number', standing.number, 'others', standing.others));
        end if;
        -- What RS.ge has is matched with the document that stands: the correction, or nothing.
        update books.rs_documents as d set version = d.version + 1,
               invoice_id = (select n.id from books.invoices as n where n.tenant_id = in_tenant and n.replaces_id = d.invoice_id and n.id = any (in_ids) limit 1)
         where d.tenant_id = in_tenant and d.is_incoming and d.invoice_id = any (reversed);
    end if;
    update books.invoices as i set is_live = true where i.tenant_id = in_tenant and i.id = any (in_ids) and not i.is_live;
    update books.settlement_documents as s
       set version = s.version + 1,
           (code, name) = (
            select case when exists (select from books.settlement_documents as o where o.tenant_id = in_tenant and o.code = n.reference and o.id <> s.id)
                        then s.code else n.reference end,
                   case when i.number = '' then n.reference else i.number end
              from books.invoices as i
             cross join lateral (select api.entry_reference(in_tenant, i.id) as reference offset 0) as n
             where i.tenant_id = in_tenant and i.id = s.id)
     where s.tenant_id = in_tenant and s.id = any (in_ids)
       and exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = s.id);
    perform api.put_into_outbox(in_tenant, in_ids);
end
$$;
comment on function api.posted_invoices is 'What becomes of invoices when entries are posted: one whose entry is taken back stands no longer, its correction does, payments find them under the number of the entry, and documents of RS.ge follow what stands.';
