-- owner: app_definer
-- execute:
create function api.posted_invoices(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- By lists of keys, never joined with them: of a list nobody knows how long it is.
    update books.invoices as i set is_live = false
     where i.tenant_id = in_tenant and i.is_live and i.id = any (array(
        select e.reverses_id
          from unnest(in_ids) as p (id)
          join lateral (
            select b.reverses_id from books.entries as b where b.tenant_id = in_tenant and b.id = p.id limit 1) as e on e.reverses_id is not null));
    update books.invoices as i set is_live = true where i.tenant_id = in_tenant and i.id = any (in_ids) and not i.is_live;
    update books.settlement_documents as s
       set version = s.version + 1,
           (code, name) = (
            select n.reference, case when i.number = '' then n.reference else i.number end
              from books.invoices as i
             cross join lateral (select api.entry_reference(in_tenant, i.id) as reference) as n
             where i.tenant_id = in_tenant and i.id = s.id)
     where s.tenant_id = in_tenant and s.id = any (in_ids)
       and exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = s.id);
    perform api.put_into_outbox(in_tenant, in_ids);
end
$$;
comment on function api.posted_invoices is 'What becomes of invoices when entries are posted: one whose entry is taken back stands no longer, its correction does, and payments find them under the number of the entry.';
