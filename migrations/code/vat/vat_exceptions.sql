-- owner: app_definer
-- execute: app_user
create function api.vat_exceptions(in_tenant uuid, in_rows_max integer default 1000)
returns table (period date, entry_id uuid, reference text, vat_code text, box text, tax_point date, party_id uuid, party text, id_code text,
               document text, text text, base numeric, vat numeric, entered_by uuid, entered_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:tax');
    perform api.need(in_tenant, 'transactions:read');
    return query
    select r.period, r.entry_id, api.entry_number(e.series, e.year, e.number, e.suffix), v.code, r.box, r.tax_point, r.party_id, c.name, c.id_code,
           r.document, e.text, r.base, r.vat, e.posted_by, e.posted_at
      from (select distinct t.period from books.vat_returns as t where t.tenant_id = in_tenant and t.state = 'filed') as f
      join books.vat_records as r on r.tenant_id = in_tenant and r.period = f.period and r.return_id is null
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = r.vat_code_id
      left join books.parties as c on c.tenant_id = in_tenant and c.id = r.party_id
     order by r.period, r.tax_point, r.entry_id
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.vat_exceptions is 'What came into a month after its return was filed: it waits for a corrective return.';
