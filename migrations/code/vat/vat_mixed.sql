-- owner: app_definer
-- execute: app_user
create function api.vat_mixed(in_tenant uuid, in_period date) returns table (account_id uuid, base numeric, vat numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:tax');
    perform api.need(in_tenant, 'transactions:read');
    return query
    with mixed as (
        select r.entry_id, r.vat_code_id, r.vat
          from books.vat_codes as v
          join books.vat_records as r on r.tenant_id = in_tenant and r.vat_code_id = v.id and r.period = in_period and r.side = 'input'
         where v.tenant_id = in_tenant and v.operation = 'mixed')
    select l.account_id, sum((case when l.is_storno then -1 else 1 end) * (l.debit - l.credit)), 0::numeric
      from mixed as m
      join books.lines as l on l.tenant_id = in_tenant and l.entry_id = m.entry_id and l.vat_code_id = m.vat_code_id
     where not exists (select from books.account_roles as o where o.tenant_id = in_tenant and o.account_id = l.account_id and o.role like 'vat.%')
     group by l.account_id
    union all
    select null, 0::numeric, coalesce(sum(m.vat), 0) from mixed as m;
end
$$;
comment on function api.vat_mixed is 'Purchases for mixed use that the return of a month deducts: their base by account, and in the row without an account their tax.';
