-- owner: app_definer
-- execute: app_user
create function api.vat_uncoded(in_tenant uuid, in_period date, in_rows_max integer default 1000)
returns table (entry_id uuid, reference text, entry_date date, account text, text text, debit numeric, credit numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    last_day date := (in_period::timestamp + interval '1 month')::date - 1;
begin
    perform api.need(in_tenant, 'reports:tax');
    perform api.need(in_tenant, 'transactions:read');
    return query
    select e.id, api.entry_number(e.series, e.year, e.number, e.suffix), e.entry_date, a.code, coalesce(nullif(l.text, ''), e.text),
           case when l.is_storno then -l.debit else l.debit end, case when l.is_storno then -l.credit else l.credit end
      from books.account_roles as r
      join books.lines as l on l.tenant_id = in_tenant and l.account_id = r.account_id and l.entry_date between in_period and last_day and l.vat_code_id is null
      join books.entries as e on e.tenant_id = in_tenant and e.id = l.entry_id
      join books.accounts as a on a.tenant_id = in_tenant and a.id = l.account_id
     where r.tenant_id = in_tenant and r.role = any (array['vat.output', 'vat.output_reverse', 'vat.input', 'vat.input_import', 'vat.input_reverse'])
       and e.kind not in ('opening', 'year_close', 'year_open') and (e.kind <> 'vat_settlement' or not api.settles_vat(in_tenant, e.id))
       and not exists (select from books.entries as o where o.tenant_id = in_tenant and o.id = e.reverses_id and (o.kind = 'opening' or o.kind = 'vat_settlement' and api.settles_vat(in_tenant, o.id)))
     order by e.entry_date, e.id, l.position
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.vat_uncoded is 'Lines of a month on the accounts of VAT that carry no VAT code, so that no register has them; settlements and openings are none.';
