-- owner: app_definer
-- execute: app_user
create function api.allocations(in_tenant uuid, in_party uuid default null) returns table (
    id uuid, day date, party_id uuid, account text, debit text, credit text, currency text, gel numeric, amount numeric, state text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select a.id, a.day, a.party_id, c.code, api.entry_reference(in_tenant, a.debit_entry_id), api.entry_reference(in_tenant, a.credit_entry_id),
           a.currency, a.gel, a.amount,
           case when a.is_undone then 'undone'
                when exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = a.debit_entry_id)
                  or exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = a.credit_entry_id) then 'void'
                else 'stands' end
      from books.allocations as a
      join books.accounts as c on c.tenant_id = in_tenant and c.id = a.account_id
     where a.tenant_id = in_tenant and (in_party is null or a.party_id = in_party)
     order by a.day desc, a.id desc
     limit 10000;
end
$$;
comment on function api.allocations is 'Allocations of a party or of all, the youngest first, by the numbers of their entries: standing, undone, or void because an entry was reversed.';
