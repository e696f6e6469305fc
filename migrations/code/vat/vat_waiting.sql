-- owner: app_definer
-- execute: app_user
create function api.vat_waiting(in_tenant uuid, in_rows_max integer default 1000)
returns table (entry_id uuid, reference text, vat_code text, box text, tax_point date, party_id uuid, party text, id_code text, document text, text text,
               base numeric, vat numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:tax');
    perform api.need(in_tenant, 'transactions:read');
    return query
    select r.entry_id, api.entry_number(e.series, e.year, e.number, e.suffix), v.code, r.box, r.tax_point, r.party_id, c.name, c.id_code,
           r.document, e.text, r.base, r.vat
      from books.vat_records as r
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = r.vat_code_id
      left join books.parties as c on c.tenant_id = in_tenant and c.id = r.party_id
     where r.tenant_id = in_tenant and r.period is null
       and not exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = r.entry_id)
       and e.reverses_id is null
     order by r.tax_point, r.entry_id
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.vat_waiting is 'Purchases whose tax invoice is not yet attached to a return, oldest first: no month deducts them yet.';
