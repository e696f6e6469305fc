-- owner: app_definer
-- execute:
create function api.invoice_faults(in_tenant uuid, in_invoice uuid) returns table (code text, args jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with invoice as materialized (
        select i.*, i.kind in ('sale', 'advance_received', 'retail_day', 'purchase_credit') as is_credit_side,
               i.kind in ('sale', 'advance_received', 'retail_day', 'sale_credit') as is_output
          from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice
    ), entry_vat as (
        select l.vat_code_id, r.role like 'vat.output%' as is_output, sum(case when l.is_storno then l.debit - l.credit else l.credit - l.debit end) as vat
          from books.draft_lines as l
          cross join lateral (
            select min(x.role) as role from books.account_roles as x
             where x.tenant_id = in_tenant and x.account_id = l.account_id
               and x.role in ('vat.output', 'vat.output_reverse', 'vat.input', 'vat.input_import', 'vat.input_reverse')) as r
         where l.tenant_id = in_tenant and l.draft_id = in_invoice and l.vat_code_id is not null and r.role is not null
         group by l.vat_code_id, r.role like 'vat.output%'
    ), entry_base as (
        select l.vat_code_id, sum(case when l.is_storno then l.debit - l.credit else l.credit - l.debit end) as base
          from books.draft_lines as l
         where l.tenant_id = in_tenant and l.draft_id = in_invoice and l.vat_code_id is not null
           and not exists (select from books.account_roles as x
                            where x.tenant_id = in_tenant and x.account_id = l.account_id and x.role like 'vat.%')
         group by l.vat_code_id
    ), line_vat as (
        select l.vat_code_id, v.operation, v.direction, sum(l.vat_gel) as vat, sum(l.deducted_gel) as deducted, sum(l.net_gel) as net
          from books.invoice_lines as l
          join books.vat_codes as v on v.tenant_id = in_tenant and v.id = l.vat_code_id
         where l.tenant_id = in_tenant and l.invoice_id = in_invoice
         group by l.vat_code_id, v.operation, v.direction
    )
    select 'invoice.vat_differs', jsonb_build_object('code', v.code, 'invoice', x.expected::text, 'entry', x.found::text)
      from invoice as i
      cross join line_vat as l
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = l.vat_code_id
      cross join lateral (values
        (true, case when l.direction in ('output', 'both') then case when i.kind in ('sale_credit', 'purchase_credit') then -l.vat else l.vat end else 0 end),
        (false, case when l.direction in ('input', 'both') then case when i.kind in ('sale_credit', 'purchase_credit') then l.deducted else -l.deducted end else 0 end)
      ) as s (is_output, expected)
      cross join lateral (
        select s.expected, coalesce((select e.vat from entry_vat as e where e.vat_code_id = l.vat_code_id and e.is_output = s.is_output), 0) as found) as x
     where x.expected <> x.found
    union all
    -- Other codes are those of advances released, on the invoice's own side.
    select 'invoice.advance_vat_differs', jsonb_build_object('invoice', x.expected::text, 'entry', x.found::text)
      from invoice as i
      cross join (values (true), (false)) as s (is_output)
      cross join lateral (
        select case when s.is_output <> i.is_output then 0 when i.is_output then -1 else 1 end
                   * coalesce((select sum(a.vat_gel) from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = in_invoice), 0) as expected,
               coalesce((select sum(e.vat) from entry_vat as e
                          where e.is_output = s.is_output and not exists (select from line_vat as l where l.vat_code_id = e.vat_code_id)), 0) as found) as x
     where x.expected <> x.found
    union all
    select 'invoice.vat_differs', jsonb_build_object('code', v.code, 'invoice', '0', 'entry', e.vat::text)
      from entry_vat as e
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = e.vat_code_id
     where e.vat <> 0 and v.operation <> 'advance' and not exists (select from line_vat as l where l.vat_code_id = e.vat_code_id)
    union all
    select 'invoice.base_differs', jsonb_build_object('code', v.code, 'invoice', coalesce(x.expected, 0)::text, 'entry', coalesce(e.base, 0)::text)
      from invoice as i
      cross join (select l.vat_code_id from line_vat as l union select b.vat_code_id from entry_base as b) as c
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = c.vat_code_id
      left join line_vat as l on l.vat_code_id = c.vat_code_id
      left join entry_base as e on e.vat_code_id = c.vat_code_id
      cross join lateral (
        select case when l.operation in ('advance', 'import') then 0 when i.kind in ('sale', 'retail_day', 'purchase_credit') then l.net else -l.net end as expected) as x
     where coalesce(x.expected, 0) <> coalesce(e.base, 0)
    union all
    select 'invoice.total_differs', jsonb_build_object('invoice', x.expected::text, 'entry', x.found::text)
      from invoice as i
      cross join lateral (
        select i.gross_gel
               - coalesce((select sum(a.gross_gel) from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = in_invoice), 0) as expected,
               case when i.kind in ('sale', 'purchase_credit') then 1 else -1 end
                   * coalesce((select sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end) from books.draft_lines as l
                                where l.tenant_id = in_tenant and l.draft_id = in_invoice and l.party_id = i.party_id
                                  and l.settlement_document_id in (in_invoice, i.corrects_id)), 0) as found) as x
     where i.kind in ('sale', 'purchase', 'sale_credit', 'purchase_credit') and x.expected <> x.found
       and not exists (select from books.invoices as o where o.tenant_id = in_tenant and o.id = i.corrects_id and o.kind in ('advance_received', 'advance_paid'))
    union all
    select 'invoice.credit_exceeds', jsonb_build_object('number', o.number)
      from invoice as i
      join books.invoices as o on o.tenant_id = in_tenant and o.id = i.corrects_id
     where (o.kind, i.kind) not in (('sale', 'sale_credit'), ('advance_received', 'sale_credit'), ('purchase', 'purchase_credit'), ('advance_paid', 'purchase_credit'))
        or o.party_id is distinct from i.party_id
        or not o.is_live or not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = o.id)
        or o.gross_gel < (select sum(c.gross_gel) from books.invoices as c
                                     where c.tenant_id = in_tenant and c.corrects_id = o.id and (c.is_live or c.id = i.id))
    union all
    select 'invoice.advance_exceeded', jsonb_build_object('number', o.number)
      from books.invoice_advances as a
      join invoice as i on true
      join books.invoices as o on o.tenant_id = in_tenant and o.id = a.advance_id
      cross join lateral (
        select sum(b.gross_gel) as gross, sum(b.vat_gel) as vat
          from books.invoice_advances as b
          join books.invoices as j on j.tenant_id = in_tenant and j.id = b.invoice_id and (j.is_live or j.id = in_invoice)
         where b.tenant_id = in_tenant and b.advance_id = a.advance_id) as u
     where a.tenant_id = in_tenant and a.invoice_id = in_invoice
       and ((i.kind, o.kind) not in (('sale', 'advance_received'), ('purchase', 'advance_paid'))
            or o.party_id is distinct from i.party_id
            or not o.is_live or not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = o.id)
            or (o.gross_gel, o.vat_gel) is distinct from (greatest(o.gross_gel, u.gross), greatest(o.vat_gel, u.vat))
            or (o.gross_gel = u.gross and o.vat_gel <> u.vat))
$$;
comment on function api.invoice_faults is 'Where an invoice and the draft of its entry do not agree: tax and base by VAT code, the total with the party, credits over their invoice, advances used up.';
