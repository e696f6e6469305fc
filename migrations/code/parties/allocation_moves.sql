-- owner: app_definer
-- execute:
create function api.allocation_moves(in_tenant uuid, in_day date, in_party uuid default null) returns table (
    party_id uuid, account_id uuid, document_id uuid, currency text, entry_id uuid, day date, gel numeric, amount numeric)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
as $$
    select a.party_id, a.account_id, s.document_id, a.currency, s.entry_id, e.entry_date, s.sign * a.gel, s.sign * a.amount
      from books.allocations as a
      cross join lateral (values (a.debit_entry_id, a.debit_document_id, -1), (a.credit_entry_id, a.credit_document_id, 1)) as s (entry_id, document_id, sign)
      join books.entries as e on e.tenant_id = in_tenant and e.id = s.entry_id
     where a.tenant_id = in_tenant and a.day <= in_day and not a.is_undone and (in_party is null or a.party_id = in_party)
       and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = a.debit_entry_id and r.entry_date <= in_day)
       and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = a.credit_entry_id and r.entry_date <= in_day)
$$;
comment on function api.allocation_moves is 'What the allocations that stand at the end of a day take from the open debits and credits they name (debit positive); one is void where either entry is reversed by then.';
