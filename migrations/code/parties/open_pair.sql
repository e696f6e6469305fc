-- owner: app_definer
-- execute:
create function api.open_pair(in_tenant uuid, in_day date, in_given jsonb) returns table (
    debit numeric, debit_gel numeric, credit numeric, credit_gel numeric)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select coalesce(max(abs(coalesce(i.amount, i.balance))) filter (where s.is_debit), 0), coalesce(max(abs(i.balance)) filter (where s.is_debit), 0),
           coalesce(max(abs(coalesce(i.amount, i.balance))) filter (where not s.is_debit), 0), coalesce(max(abs(i.balance)) filter (where not s.is_debit), 0)
      from api.party_open_items(in_tenant, in_day, (in_given ->> 'party_id')::uuid) as i
      cross join lateral (
        select true as is_debit
         where coalesce(i.amount, i.balance) > 0 and i.entry_id = (in_given ->> 'debit_entry_id')::uuid and i.document_id is not distinct from (in_given ->> 'debit_document_id')::uuid
        union all
        select false
         where coalesce(i.amount, i.balance) < 0 and i.entry_id = (in_given ->> 'credit_entry_id')::uuid and i.document_id is not distinct from (in_given ->> 'credit_document_id')::uuid) as s
     where i.account_id = (in_given ->> 'account_id')::uuid and i.currency is not distinct from (in_given ->> 'currency')
$$;
comment on function api.open_pair is 'What is still open at the end of a day of the debit and the credit that an allocation names, in its currency and in GEL.';
