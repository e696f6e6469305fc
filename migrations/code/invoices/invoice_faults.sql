-- owner: app_definer
-- execute:
create function api.invoice_faults(in_tenant uuid, in_entries jsonb) returns table (place bigint, code text, args jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off
as $$
    -- Each invoice by its key and its entry's lines beside it, as in entry_faults: no join of two lists of unknown length.
    with given as materialized (
        select e.place, i.id, i.kind, i.party_id, i.corrects_id, i.gross_gel, i.kind in ('sale_credit', 'purchase_credit') as is_credit,
               case when jsonb_typeof(e.x -> 'lines') = 'array' then e.x -> 'lines' else '[]' end as lines
          from jsonb_array_elements(in_entries) with ordinality as e (x, place)
          join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = (e.x ->> 'id')::uuid limit 1) as i on true
    ), taxed as materialized (
        select r.account_id, min(r.role) filter (where r.role in ('vat.output', 'vat.output_reverse', 'vat.input', 'vat.input_import', 'vat.input_reverse')) as role
          from books.account_roles as r where r.tenant_id = in_tenant and r.role like 'vat.%' group by r.account_id
    ), coded as materialized (
        select g.place, g.is_credit, l.vat_code_id, v.code, v.operation, v.direction, l.vat, l.deducted, l.net, e.output, e.input, e.base
          from given as g
          cross join lateral (
            select k.vat_code_id, sum(k.vat_gel) as vat, sum(k.deducted_gel) as deducted, sum(k.net_gel) as net
              from books.invoice_lines as k where k.tenant_id = in_tenant and k.invoice_id = g.id group by k.vat_code_id) as l
          join lateral (
            select c.code, c.operation, c.direction from books.vat_codes as c where c.tenant_id = in_tenant and c.id = l.vat_code_id limit 1) as v on true
          cross join lateral (
            select coalesce(sum(x.credit - x.debit) filter (where t.role like 'vat.output%'), 0) as output,
                   coalesce(sum(x.credit - x.debit) filter (where t.role not like 'vat.output%'), 0) as input,
                   coalesce(abs(sum(x.credit - x.debit) filter (where t.account_id is null)), 0) as base
              from (select j.account_id, coalesce(j.debit, 0) as debit, coalesce(j.credit, 0) as credit
                      from jsonb_to_recordset(g.lines) as j (account_id uuid, vat_code_id uuid, debit numeric, credit numeric)
                     where j.vat_code_id = l.vat_code_id) as x
              left join taxed as t on t.account_id = x.account_id) as e
    ), summed as materialized (
        select g.place, g.kind, g.is_credit, g.gross_gel, a.gross as advances, a.vat as advances_vat, e.total, e.other_vat,
               exists (select from books.invoices as o
                        where o.tenant_id = in_tenant and o.id = g.corrects_id and o.kind in ('advance_received', 'advance_paid')) as is_of_advance
          from given as g
          cross join lateral (
            select coalesce(array_agg(k.vat_code_id), '{}') as codes
              from books.invoice_lines as k where k.tenant_id = in_tenant and k.invoice_id = g.id) as c
          cross join lateral (
            select coalesce(sum(b.gross_gel), 0) as gross, coalesce(sum(b.vat_gel), 0) as vat
              from books.invoice_advances as b where b.tenant_id = in_tenant and b.invoice_id = g.id) as a
          cross join lateral (
            select coalesce(abs(sum(x.debit - x.credit) filter (where x.settlement_document_id in (g.id, g.corrects_id))), 0) as total,
                   coalesce(sum(x.credit - x.debit) filter (where t.role is not null and x.vat_code_id is not null and x.vat_code_id <> all (c.codes)), 0) as other_vat
              from (select j.account_id, j.vat_code_id, j.settlement_document_id, coalesce(j.debit, 0) as debit, coalesce(j.credit, 0) as credit
                      from jsonb_to_recordset(g.lines) as j (account_id uuid, vat_code_id uuid, settlement_document_id uuid, debit numeric, credit numeric)) as x
              left join taxed as t on t.account_id = x.account_id) as e
    )
    select c.place, 'invoice.vat_differs', jsonb_build_object('code', c.code, 'invoice', s.expected::text, 'entry', s.found::text)
      from coded as c
      cross join lateral (values
        (case when c.direction in ('output', 'both') then case when c.is_credit then -c.vat else c.vat end else 0 end, c.output),
        (case when c.direction in ('input', 'both') then case when c.is_credit then c.deducted else -c.deducted end else 0 end, c.input)
      ) as s (expected, found)
     where s.expected <> s.found
    union all
    select s.place, 'invoice.advance_vat_differs', jsonb_build_object('invoice', x.expected::text, 'entry', s.other_vat::text)
      from summed as s
      cross join lateral (select case when s.kind = 'purchase' then 1 else -1 end * s.advances_vat as expected) as x
     where x.expected <> s.other_vat
    union all
    select c.place, 'invoice.base_differs', jsonb_build_object('code', c.code, 'invoice', c.net::text, 'entry', c.base::text)
      from coded as c
     where c.operation not in ('advance', 'import') and c.net <> c.base
    union all
    select s.place, 'invoice.total_differs', jsonb_build_object('invoice', (s.gross_gel - s.advances)::text, 'entry', s.total::text)
      from summed as s
     where s.kind in ('sale', 'purchase', 'sale_credit', 'purchase_credit') and not s.is_of_advance and s.gross_gel - s.advances <> s.total
    union all
    select g.place, 'invoice.credit_exceeds', jsonb_build_object('number', o.number)
      from given as g
      join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = g.corrects_id limit 1) as o on true
     where (o.kind, g.kind) not in (('sale', 'sale_credit'), ('advance_received', 'sale_credit'), ('purchase', 'purchase_credit'), ('advance_paid', 'purchase_credit'))
        or o.party_id is distinct from g.party_id
        or not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = o.id)
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
