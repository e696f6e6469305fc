-- title: VAT records of an invoice are the tax on its lines
-- why: The VAT return is read from these records; document, accounts and return must say the same.
-- do: Stop posting in this company, keep a dump, and report it before the next return is filed.
with lines as (
    select n.tenant_id, n.id as entry_id, k.vat_code_id, s.side,
           sum(case when n.corrects_id is null then 1 else -1 end * case s.side when 'output' then k.vat_gel else k.deducted_gel end) as vat
      from books.invoices as n
      join books.entries as e on e.tenant_id = n.tenant_id and e.id = n.id
      join books.invoice_lines as k on k.tenant_id = n.tenant_id and k.invoice_id = n.id
      join books.vat_codes as v on v.tenant_id = k.tenant_id and v.id = k.vat_code_id
      join (values ('output'), ('input')) as s (side) on v.direction in (s.side, 'both')
     group by n.tenant_id, n.id, k.vat_code_id, s.side
)
select l.tenant_id, l.entry_id, l.vat_code_id, l.side, l.vat as vat_of_lines, r.vat as vat_of_record
  from lines as l
  left join books.vat_records as r on r.tenant_id = l.tenant_id and r.entry_id = l.entry_id and r.vat_code_id = l.vat_code_id and r.side = l.side
 where l.vat <> coalesce(r.vat, 0)
