-- owner: app_definer
-- execute: app_user
create function api.vat_misfits(in_tenant uuid, in_period date, in_rows_max integer default 1000)
returns table (entry_id uuid, reference text, vat_code text, tax_point date, party text, id_code text, document text, base numeric, vat numeric, why text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:tax');
    perform api.need(in_tenant, 'transactions:read');
    return query
    select r.entry_id, api.entry_number(e.series, e.year, e.number, e.suffix), v.code, r.tax_point, p.name, p.id_code, r.document, r.base, r.vat, w.why
      from books.vat_records as r
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = r.vat_code_id
      join books.parties as p on p.tenant_id = in_tenant and p.id = r.party_id
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
      cross join lateral (
        select case when v.direction = 'both' and p.kind <> 'foreign' then 'home'
                    when v.direction = 'input' and v.treatment = 'standard' and v.operation <> 'import' and p.kind = 'foreign' then 'abroad'
                    when v.direction = 'input' and v.treatment = 'standard' and v.operation <> 'import' and (
                        select s.is_payer from books.party_vat_statuses as s
                         where s.tenant_id = in_tenant and s.party_id = p.id and s.from_day <= r.tax_point
                         order by s.from_day desc
                         limit 1) is false then 'no_payer' end as why) as w
     where r.tenant_id = in_tenant and r.period = in_period and r.side = 'input' and r.vat <> 0 and w.why is not null
       and e.reverses_id is null
       and not exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = r.entry_id)
     order by r.tax_point, r.entry_id
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.vat_misfits is 'Purchases of a return whose party does not fit: VAT deducted from a supplier who was no payer on the tax point (no_payer) or is abroad (abroad), reverse charge with one at home (home). What nobody knows of a party is no fault.';
