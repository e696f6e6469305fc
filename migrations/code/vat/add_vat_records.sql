-- owner: app_definer
-- execute:
create function api.add_vat_records(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
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
      join books.entries as e on e.tenant_id = in_tenant and e.id = i.id and e.reverses_id is not null
      cross join lateral (select date_trunc('month', e.entry_date::timestamp)::date as period) as m
      join books.vat_records as r on r.tenant_id = in_tenant and r.entry_id = e.reverses_id;
    insert into books.vat_records (tenant_id, entry_id, vat_code_id, side, box, entry_date, tax_point, period, party_id, document, base, vat)
    select in_tenant, x.id, x.vat_code_id, x.side,
           case when x.box in ('OUT_ADV', 'IN_ADV') and x.vat < 0 then x.box || '_OFFSET' else x.box end,
           x.entry_date, x.entry_date, date_trunc('month', x.entry_date::timestamp)::date, x.party_id, x.document, x.base, x.vat
      from (
        select e.id, e.entry_date, v.id as vat_code_id, s.side, api.vat_box(v.direction, v.operation, v.treatment, s.side) as box,
               left(coalesce(nullif(e.source_document, ''), api.entry_number(e.series, e.year, e.number, e.suffix)), 200) as document,
               (select min(p.party_id::text)::uuid from books.lines as p where p.tenant_id = in_tenant and p.entry_id = e.id) as party_id,
               sum(case when l.role is null then case when v.direction = 'both' then -1 else s.sign end * l.net else 0 end) as base,
               sum(case when l.role = s.side then s.sign * l.net else 0 end) as vat
          from unnest(in_ids) as i (id)
          join books.entries as e on e.tenant_id = in_tenant and e.id = i.id and e.reverses_id is null and e.kind <> 'opening'
          cross join lateral (
            select b.vat_code_id, (case when b.is_storno then -1 else 1 end) * (b.credit - b.debit) as net,
                   (select case when r.role in ('vat.output', 'vat.output_reverse') then 'output'
                                when r.role in ('vat.input', 'vat.input_import', 'vat.input_reverse') then 'input'
                                else 'neither' end
                      from books.account_roles as r
                     where r.tenant_id = in_tenant and r.account_id = b.account_id and r.role like 'vat.%'
                     order by r.role limit 1) as role
              from books.lines as b
             where b.tenant_id = in_tenant and b.entry_id = e.id and b.vat_code_id is not null) as l
          join books.vat_codes as v on v.tenant_id = in_tenant and v.id = l.vat_code_id
          cross join lateral (values ('output', 1), ('input', -1)) as s (side, sign)
         group by e.id, e.entry_date, e.source_document, e.series, e.year, e.number, e.suffix, v.id, s.side, s.sign
      ) as x
     where x.box is not null and (x.base <> 0 or x.vat <> 0);
end
$$;
comment on function api.add_vat_records is 'Write the VAT records of posted entries from their lines that carry a VAT code: the tax from the accounts of VAT, the base from the others. Reversals take their entry''s records back.';
