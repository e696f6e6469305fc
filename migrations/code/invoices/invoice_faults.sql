-- owner: app_definer
-- execute:
create function api.invoice_faults(in_tenant uuid, in_entries jsonb) returns table (place bigint, code text, args jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
    -- Each invoice by its key and its entry's lines beside it, as in entry_faults: no join of two lists of unknown length.
    with given as materialized (
        select e.place, i.id, i.kind, i.party_id, i.corrects_id, i.gross_gel, i.kind in ('sale_credit', 'purchase_credit') as is_credit,
               i.kind in ('sale', 'advance_received', 'retail_day', 'sale_credit') as is_output,
               case when jsonb_typeof(e.x -> 'lines') = 'array' then e.x -> 'lines' else '[]' end as lines,
               a.gross as advances, a.vat as advances_vat
          from jsonb_array_elements(in_entries) with ordinality as e (x, place)
          join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = (e.x ->> 'id')::uuid limit 1) as i on true
          cross join lateral (
            select coalesce(sum(b.gross_gel), 0) as gross, coalesce(sum(b.vat_gel), 0) as vat
              from books.invoice_advances as b where b.tenant_id = in_tenant and b.invoice_id = i.id) as a
    ), taxed as materialized (
        select r.account_id, min(r.role) filter (where r.role in ('vat.output', 'vat.output_reverse', 'vat.input', 'vat.input_import', 'vat.input_reverse')) as role
          from books.account_roles as r where r.tenant_id = in_tenant and r.role like 'vat.%' group by r.account_id
    ), coded as materialized (
        -- By VAT code: what the lines of the invoice say, and what its entry does.
        select g.place, g.kind, g.is_credit, g.is_output, g.advances_vat, c.*, v.code, v.operation, v.direction
          from given as g
          cross join lateral (
            select u.vat_code_id, bool_or(u.is_lined) as is_lined, sum(u.vat) as vat, sum(u.deducted) as deducted, sum(u.net) as net,
                   sum(u.output) as output, sum(u.input) as input, sum(u.base) as base
              from (select k.vat_code_id, true as is_lined, k.vat_gel as vat, k.deducted_gel as deducted, k.net_gel as net,
                           0.00 as output, 0.00 as input, 0.00 as base
                      from books.invoice_lines as k where k.tenant_id = in_tenant and k.invoice_id = g.id
                     union all
                    select j.vat_code_id, false, 0, 0, 0, case when t.role like 'vat.output%' then s.moved else 0 end,
                           case when t.role not like 'vat.output%' then s.moved else 0 end, case when t.account_id is null then s.moved else 0 end
                      from jsonb_to_recordset(g.lines) as j (account_id uuid, vat_code_id uuid, debit numeric, credit numeric, is_storno boolean)
                      cross join lateral (select case when j.is_storno then -1 else 1 end * (coalesce(j.credit, 0) - coalesce(j.debit, 0)) as moved) as s
                      left join taxed as t on t.account_id = j.account_id
                     where j.vat_code_id is not null) as u
             group by u.vat_code_id) as c
          left join lateral (
            select b.code, b.operation, b.direction from books.vat_codes as b where b.tenant_id = in_tenant and b.id = c.vat_code_id limit 1) as v on true
    )
    select c.place, 'invoice.vat_differs', jsonb_build_object('code', c.code, 'invoice', s.expected::text, 'entry', s.found::text)
      from coded as c
      cross join lateral (values
        (case when c.direction in ('output', 'both') then case when c.is_credit then -c.vat else c.vat end else 0 end, c.output),
        (case when c.direction in ('input', 'both') then case when c.is_credit then c.deducted else -c.deducted end else 0 end, c.input)
      ) as s (expected, found)
     where c.is_lined and s.expected <> s.found
    union all
    -- Other codes are those of advances released, on the invoice's own side.
    select o.place, 'invoice.advance_vat_differs', jsonb_build_object('invoice', s.expected::text, 'entry', s.found::text)
      from (select c.place, c.is_output, c.advances_vat, coalesce(sum(c.output) filter (where not c.is_lined), 0) as output,
                   coalesce(sum(c.input) filter (where not c.is_lined), 0) as input
              from coded as c group by c.place, c.is_output, c.advances_vat) as o
      cross join lateral (values
        (case when o.is_output then -o.advances_vat else 0 end, o.output), (case when o.is_output then 0 else o.advances_vat end, o.input)) as s (expected, found)
     where s.expected <> s.found
    union all
    select c.place, 'invoice.vat_differs', jsonb_build_object('code', c.code, 'invoice', '0', 'entry', s.found::text)
      from coded as c
      cross join lateral (values (c.output), (c.input)) as s (found)
     where not c.is_lined and s.found <> 0 and c.operation is distinct from 'advance'
    union all
    select c.place, 'invoice.base_differs', jsonb_build_object('code', c.code, 'invoice', s.expected::text, 'entry', c.base::text)
      from coded as c
      cross join lateral (
        select case when not c.is_lined or c.operation in ('advance', 'import') then 0
                    when c.kind in ('sale', 'retail_day', 'purchase_credit') then c.net else -c.net end as expected) as s
     where s.expected <> c.base
    union all
    select g.place, 'invoice.total_differs', jsonb_build_object('invoice', (g.gross_gel - g.advances)::text, 'entry', s.found::text)
      from given as g
      cross join lateral (
        select case when g.kind in ('sale', 'purchase_credit') then 1 else -1 end
                   * coalesce(sum(case when j.is_storno then -1 else 1 end * (coalesce(j.debit, 0) - coalesce(j.credit, 0))), 0) as found
          from jsonb_to_recordset(g.lines) as j (party_id uuid, settlement_document_id uuid, debit numeric, credit numeric, is_storno boolean)
         where j.party_id = g.party_id and j.settlement_document_id in (g.id, g.corrects_id)) as s
     where g.kind in ('sale', 'purchase', 'sale_credit', 'purchase_credit') and g.gross_gel - g.advances <> s.found
       and not exists (select from books.invoices as o where o.tenant_id = in_tenant and o.id = g.corrects_id and o.kind in ('advance_received', 'advance_paid'))
    union all
    select g.place, 'invoice.credit_exceeds', jsonb_build_object('number', o.number)
      from given as g
      join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = g.corrects_id limit 1) as o on true
     where (o.kind, g.kind) not in (('sale', 'sale_credit'), ('advance_received', 'sale_credit'), ('purchase', 'purchase_credit'), ('advance_paid', 'purchase_credit'))
        or o.party_id is distinct from g.party_id
        or not o.is_live or not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = o.id)
        or o.gross_gel < (select sum(c.gross_gel) from books.invoices as c
                           where c.tenant_id = in_tenant and c.corrects_id = o.id and (c.is_live or c.id = g.id))
    union all
    select g.place, 'invoice.advance_exceeded', jsonb_build_object('number', o.number)
      from given as g
      join lateral (select a.advance_id from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = g.id) as a on true
      join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = a.advance_id limit 1) as o on true
      cross join lateral (
        select sum(b.gross_gel) as gross, sum(b.vat_gel) as vat
          from books.invoice_advances as b
          join books.invoices as j on j.tenant_id = in_tenant and j.id = b.invoice_id and (j.is_live or j.id = g.id)
         where b.tenant_id = in_tenant and b.advance_id = a.advance_id) as u
     where (g.kind, o.kind) not in (('sale', 'advance_received'), ('purchase', 'advance_paid'))
        or o.party_id is distinct from g.party_id
        or not o.is_live or not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = o.id)
        or (o.gross_gel, o.vat_gel) is distinct from (greatest(o.gross_gel, u.gross), greatest(o.vat_gel, u.vat))
        or (o.gross_gel = u.gross and o.vat_gel <> u.vat)
$$;
comment on function api.invoice_faults is 'Where invoices and their entries, given as JSON, do not agree: tax and base by VAT code, the total with the party, credits over their invoice, advances used up.';
