-- owner: app_definer
-- execute:
create function api.add_vat_records(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
begin
    -- What is taken back takes its own records back, box by box; in another month it is a correction.
    insert into books.vat_records (tenant_id, entry_id, vat_code_id, side, box, entry_date, tax_point, period, party_id, document, base, vat)
    select in_tenant, e.id, r.vat_code_id, r.side,
           case when r.period = m.period or r.period is null then r.box
                when r.box in ('OUT_STD', 'OUT_ADV', 'OUT_ADV_OFFSET', 'OUT_SELF', 'OUT_CORR') then 'OUT_CORR'
                when r.box in ('IN_DOM', 'IN_ADV', 'IN_IMP', 'IN_CORR') then 'IN_CORR'
                else r.box end,
           e.entry_date, e.entry_date, case when r.period is not null then m.period end, r.party_id, r.document, -r.base, -r.vat
      from unnest(in_ids) as i (id)
      join lateral (select b.* from books.entries as b where b.tenant_id = in_tenant and b.id = i.id limit 1) as e on e.reverses_id is not null
      cross join lateral (select date_trunc('month', e.entry_date::timestamp)::date as period) as m
      -- The records after the reversals, of which there are few: never each entry beside every record.
      cross join lateral (select b.* from books.vat_records as b where b.tenant_id = in_tenant and b.entry_id = e.reverses_id offset 0) as r;
    with taxed as materialized (
        select r.account_id, min(r.role) as role from books.account_roles as r
         where r.tenant_id = in_tenant and r.role like 'vat.%' group by r.account_id
    )
    insert into books.vat_records (tenant_id, entry_id, vat_code_id, side, box, entry_date, tax_point, period, party_id, document, base, vat)
    select in_tenant, x.id, x.vat_code_id, x.side,
           case when x.box in ('OUT_ADV', 'IN_ADV') and x.kind is distinct from 'credit' and x.vat < 0 then x.box || '_OFFSET'
                when x.box in ('OUT_STD', 'OUT_ADV') and x.corrected < x.period then 'OUT_CORR'
                when x.box in ('IN_DOM', 'IN_ADV', 'IN_IMP') and x.corrected < x.period then 'IN_CORR'
                else x.box end,
           x.entry_date, x.tax_point, x.period, x.party_id, x.document, x.base, x.vat
      from (
        select e.id, e.entry_date, v.id as vat_code_id, s.side, api.vat_box(v.direction, v.operation, v.treatment, s.side) as box,
               case when n.corrects_id is not null then 'credit' end as kind,
               case when n.corrects_id is not null then (
                   select min(c.period) from books.vat_records as c where c.tenant_id = in_tenant and c.entry_id = n.corrects_id) end as corrected,
               coalesce(n.tax_point, e.entry_date) as tax_point,
               case when n.id is null then date_trunc('month', e.entry_date::timestamp)::date
                    when s.side = 'output' or v.direction = 'both' then date_trunc('month', n.tax_point::timestamp)::date
                    else n.vat_period end as period,
               left(coalesce(nullif(n.number, ''), nullif(e.source_document, ''), api.entry_number(e.series, e.year, e.number, e.suffix)), 200) as document,
               coalesce(n.party_id, (select min(p.party_id::text)::uuid from books.lines as p where p.tenant_id = in_tenant and p.entry_id = e.id)) as party_id,
               case when v.direction = 'both' then -1 else s.sign end * l.bare
                   -- Advances and customs leave no line of their base: the document says it.
                   + case when n.id is null or v.operation not in ('advance', 'import') then 0 else (
                       select case when n.corrects_id is null then 1 else -1 end * coalesce(sum(k.net_gel), 0)
                              - coalesce((select sum(a.gross_gel - a.vat_gel) from books.invoice_advances as a
                                           where a.tenant_id = in_tenant and a.invoice_id = n.id and v.operation = 'advance'), 0)
                         from books.invoice_lines as k
                        where k.tenant_id = in_tenant and k.invoice_id = n.id and k.vat_code_id is not distinct from v.id) end as base,
               s.sign * s.tax as vat
          from unnest(in_ids) as i (id)
          -- One by one by their keys: a join would be planned for tables that were empty yet.
          join lateral (select b.* from books.entries as b where b.tenant_id = in_tenant and b.id = i.id limit 1) as e on e.reverses_id is null and e.kind <> 'opening'
          cross join lateral (
            select k.vat_code_id, coalesce(sum(k.net) filter (where k.role is null), 0) as bare,
                   coalesce(sum(k.net) filter (where k.role in ('vat.output', 'vat.output_reverse')), 0) as output,
                   coalesce(sum(k.net) filter (where k.role in ('vat.input', 'vat.input_import', 'vat.input_reverse')), 0) as input
              from (select b.vat_code_id, (case when b.is_storno then -1 else 1 end) * (b.credit - b.debit) as net,
                           (select t.role from taxed as t where t.account_id = b.account_id) as role
                      from books.lines as b
                     where b.tenant_id = in_tenant and b.entry_id = e.id and b.vat_code_id is not null) as k
             group by k.vat_code_id) as l
          join lateral (select b.* from books.vat_codes as b where b.tenant_id = in_tenant and b.id = l.vat_code_id limit 1) as v on true
          left join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = e.id limit 1) as n on true
          cross join lateral (values ('output', 1, l.output), ('input', -1, l.input)) as s (side, sign, tax)
        -- Each of these once for a row, not wherever it is named above.
        offset 0
      ) as x
     where x.box is not null and (x.base <> 0 or x.vat <> 0);
end
$$;
comment on function api.add_vat_records is 'Write the VAT records of posted entries from their lines that carry a VAT code: the tax from the accounts of VAT, the base from the others (of advances and customs from the document). An invoice gives tax point, period and party. Reversals take their entry''s records back.';
