-- owner: app_definer
-- execute: app_user
create function api.advances_left(in_tenant uuid, in_party uuid)
returns table (id uuid, reference text, kind text, entry_date date, number text, gross_gel numeric, vat_gel numeric, gross_left numeric, vat_left numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select i.id, api.entry_number(e.series, e.year, e.number, e.suffix), i.kind, i.entry_date, i.number, i.gross_gel, i.vat_gel,
           i.gross_gel - u.gross, i.vat_gel - u.vat
      from books.invoices as i
      join books.entries as e on e.tenant_id = in_tenant and e.id = i.id
      cross join lateral (
        select coalesce(sum(x.gross), 0) as gross, coalesce(sum(x.vat), 0) as vat
          from (select a.gross_gel as gross, a.vat_gel as vat
                  from books.invoice_advances as a
                  join books.invoices as j on j.tenant_id = in_tenant and j.id = a.invoice_id and j.is_live
                 where a.tenant_id = in_tenant and a.advance_id = i.id
                union all
                select c.gross_gel, c.vat_gel
                  from books.invoices as c where c.tenant_id = in_tenant and c.corrects_id = i.id and c.is_live) as x) as u
     where i.tenant_id = in_tenant and i.party_id = in_party and i.kind in ('advance_received', 'advance_paid') and i.is_live
       and i.gross_gel > u.gross
     order by i.entry_date, i.id;
end
$$;
comment on function api.advances_left is 'Posted advances of a party that deliveries and credit notes have not used up, with what is left of amount and VAT.';
