-- owner: app_definer
-- execute: app_user
create function api.vat_box_records(in_tenant uuid, in_period date, in_box text default null, in_unfiled boolean default false, in_after jsonb default null, in_rows_max integer default 1000)
returns table (entry_id uuid, reference text, vat_code text, side text, box text, entry_date date, tax_point date, period date, party_id uuid, party text,
               id_code text, document text, text text, base numeric, vat numeric, is_filed boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    -- Where the page begins in the index: before everything of the box, or after the last row seen.
    after_box text := coalesce(in_after ->> 'box', in_box, '');
    after_day date := coalesce((in_after ->> 'tax_point')::date, '-infinity');
    after_id uuid := coalesce((in_after ->> 'entry_id')::uuid, '00000000-0000-0000-0000-000000000000');
    last_box text := coalesce(in_box, 'zzzz');
begin
    perform api.need(in_tenant, 'reports:tax');
    perform api.need(in_tenant, 'transactions:read');
    return query
    select p.entry_id, api.entry_number(e.series, e.year, e.number, e.suffix), v.code, p.side, p.box, p.entry_date, p.tax_point, p.period,
           p.party_id, c.name, c.id_code, p.document, e.text, p.base, p.vat, p.return_id is not null
      from (
        select r.*
          from books.vat_records as r
         where r.tenant_id = in_tenant and r.period = in_period
           and (r.box, r.tax_point, r.entry_id) > (after_box, after_day, after_id) and r.box <= last_box
           and (not in_unfiled or r.return_id is null)
         order by r.box, r.tax_point, r.entry_id
         -- Records of one entry stay on one page, for the next begins after the entry.
         fetch first (least(in_rows_max, 100000)) rows with ties) as p
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.entry_id
      join books.vat_codes as v on v.tenant_id = in_tenant and v.id = p.vat_code_id
      left join books.parties as c on c.tenant_id = in_tenant and c.id = p.party_id
     order by p.box, p.tax_point, p.entry_id, v.code, p.side;
end
$$;
comment on function api.vat_box_records is 'The documents behind the boxes of the return of a month, page by page: by box, tax point and entry. in_after names the last row seen.';
