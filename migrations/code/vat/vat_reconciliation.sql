-- owner: app_definer
-- execute: app_user
create function api.vat_reconciliation(in_tenant uuid, in_period date)
returns table (side text, ledger numeric, registered numeric, moved_in numeric, moved_out numeric, waiting numeric, returned numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    last_day date := (in_period::timestamp + interval '1 month')::date - 1;
begin
    perform api.need(in_tenant, 'reports:tax');
    return query
    select s.side,
           coalesce((
             select s.sign * sum((case when l.is_storno then -1 else 1 end) * (l.credit - l.debit))
               from books.account_roles as r
               join books.lines as l on l.tenant_id = in_tenant and l.account_id = r.account_id and l.entry_date between in_period and last_day
               join books.entries as e on e.tenant_id = in_tenant and e.id = l.entry_id
              where r.tenant_id = in_tenant and r.role = any (s.roles)
                and e.kind not in ('opening', 'year_close', 'year_open') and (e.kind <> 'vat_settlement' or not api.settles_vat(in_tenant, e.id))
                and not exists (select from books.entries as o where o.tenant_id = in_tenant and o.id = e.reverses_id and (o.kind = 'opening' or o.kind = 'vat_settlement' and api.settles_vat(in_tenant, o.id)))), 0),
           coalesce((select sum(v.vat) from books.vat_records as v
                      where v.tenant_id = in_tenant and v.side = s.side and v.entry_date between in_period and last_day), 0),
           coalesce((select sum(v.vat) from books.vat_records as v
                      where v.tenant_id = in_tenant and v.side = s.side and v.period = in_period and v.entry_date not between in_period and last_day), 0),
           coalesce((select sum(v.vat) from books.vat_records as v
                      where v.tenant_id = in_tenant and v.side = s.side and v.period <> in_period and v.entry_date between in_period and last_day), 0),
           coalesce((select sum(v.vat) from books.vat_records as v
                      where v.tenant_id = in_tenant and v.side = s.side and v.period is null and v.entry_date between in_period and last_day), 0),
           coalesce((select sum(v.vat) from books.vat_records as v
                      where v.tenant_id = in_tenant and v.side = s.side and v.period = in_period), 0)
      from (values ('output', 1, array['vat.output', 'vat.output_reverse']),
                   ('input', -1, array['vat.input', 'vat.input_import', 'vat.input_reverse'])) as s (side, sign, roles);
end
$$;
comment on function api.vat_reconciliation is 'Ledger, registers and return of a month side by side: the turnover of the accounts of VAT without settlements, what the registers have of it, and how the return differs: moved in from and out to other months, and waiting.';
