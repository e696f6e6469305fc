-- owner: app_definer
-- execute: app_user
create function api.open_documents(in_tenant uuid, in_day date, in_party uuid) returns table (
    account_id uuid, account text, is_asset boolean, document_id uuid, document text, currency text, entry_id uuid, number text, text text,
    day date, due_day date, balance numeric, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select i.account_id, a.code, a.type = 'asset', i.document_id, coalesce(d.code, ''), i.currency, i.entry_id,
           api.entry_number(e.series, e.year, e.number, e.suffix), e.text, i.day, i.due_day, i.balance, i.amount
      from api.party_open_items(in_tenant, in_day, in_party) as i
      join books.accounts as a on a.tenant_id = in_tenant and a.id = i.account_id
      join books.entries as e on e.tenant_id = in_tenant and e.id = i.entry_id
      left join books.settlement_documents as d on d.tenant_id = in_tenant and d.id = i.document_id
     where in_party is not null
     order by i.due_day, i.day, i.entry_id;
end
$$;
comment on function api.open_documents is 'What is open with one party at the end of a day, as it is allocated: with the codes of accounts and documents and the numbers of entries, the oldest first.';
