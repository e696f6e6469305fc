-- owner: app_definer
-- execute:
create function api.advance_used(in_tenant uuid, in_advance uuid) returns numeric
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select coalesce(sum(x.gross), 0.00)
      from (select a.gross_gel as gross
              from books.invoice_advances as a
              join books.invoices as j on j.tenant_id = in_tenant and j.id = a.invoice_id and j.is_live
                  and exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = j.id)
             where a.tenant_id = in_tenant and a.advance_id = in_advance
            union all
            select c.gross_gel
              from books.invoices as c
             where c.tenant_id = in_tenant and c.corrects_id = in_advance and c.is_live
               and exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = c.id)) as x
$$;
comment on function api.advance_used is 'How much of an advance posted deliveries and credit notes have used up, GEL with VAT.';
