-- owner: app_definer
-- execute:
create function api.settles_vat(in_tenant uuid, in_entry uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select e.kind = 'vat_settlement' and not exists (
               select from books.lines as l
                where l.tenant_id = in_tenant and l.entry_id = e.id
                  and not exists (select from books.account_roles as r
                                   where r.tenant_id = in_tenant and r.account_id = l.account_id and (r.role like 'vat.%' or r.role = 'tax.single_account')))
      from books.entries as e
     where e.tenant_id = in_tenant and e.id = in_entry
$$;
comment on function api.settles_vat is 'Whether an entry only moves tax between the accounts of VAT and the budget: its kind is a word that anybody may choose, so its accounts are looked at.';
