-- owner: app_definer
-- execute:
create function api.rs_lines(in_tenant uuid, in_invoice uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with named as (
        select coalesce(nullif(trim(l.text), ''), i.name, '') as goods, l.unit, v.treatment = 'exempt' as is_exempt,
               case when l.invoice_id = in_invoice then 1 else -1 end as side, l.position, l.quantity, l.net_gel + l.vat_gel as amount, l.vat_gel as vat
          from books.invoice_lines as l
          join books.vat_codes as v on v.tenant_id = in_tenant and v.id = l.vat_code_id
          left join books.items as i on i.tenant_id = in_tenant and i.id = l.item_id
         where l.tenant_id = in_tenant
           -- One list of invoices: with "or" every line of the company would be read.
           and l.invoice_id in (select in_invoice
                                 union
                                select c.id from books.invoices as c
                                  join books.entries as e on e.tenant_id = in_tenant and e.id = c.id
                                 where c.tenant_id = in_tenant and c.corrects_id = in_invoice and c.is_live)
    ), summed as (
        -- Prices of one thing differ by line, so only what was credited is drawn together.
        select n.goods, n.unit, n.is_exempt, min(n.position) as position,
               -- Credited in full by number and not by amount: the price went down, nothing came back.
               case when sum(n.side * n.quantity) = 0 and sum(n.side * n.amount) > 0 then sum(n.quantity) filter (where n.side = 1)
                    else sum(n.side * n.quantity) end as quantity, sum(n.side * n.amount) as amount,
               sum(n.side * n.vat) as vat
          from named as n
         group by n.goods, n.unit, n.is_exempt,
                  case when exists (select from named as c where c.side = -1 and (c.goods, c.unit, c.is_exempt) = (n.goods, n.unit, n.is_exempt)) then 0 else n.position end
    )
    select coalesce(jsonb_agg(jsonb_build_object('goods', s.goods, 'unit', s.unit, 'quantity', s.quantity, 'amount', s.amount,
                                                 'vat', case when s.is_exempt then -1 else s.vat end) order by s.position), '[]')
      from summed as s
     where s.quantity <> 0 or s.amount <> 0
$$;
comment on function api.rs_lines is 'The lines of an invoice as RS.ge is to show them: in GEL with VAT, less what credit notes that stand took back; VAT -1 is exempt.';
