-- owner: app_definer
-- execute: app_user
create function api.party_statement(in_tenant uuid, in_party uuid, in_first date, in_last date, in_accounts uuid[] default null) returns table (
    entry_date date, entry_id uuid, line_position integer, number text, kind text, text text, account text, document text, debit numeric,
    credit numeric, balance numeric, currency text, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with own as materialized (
        select s.account_id, s.code from api.settlement_accounts(in_tenant) as s where in_accounts is null or s.account_id = any (in_accounts)
    ), told as materialized (
        select l.entry_date, l.entry_id, l.position, l.text, o.account_id, o.code, l.settlement_document_id as document_id, l.currency, l.amount,
               case when l.is_storno then -l.debit else l.debit end as debit, case when l.is_storno then -l.credit else l.credit end as credit
          from books.lines as l
          join own as o on o.account_id = l.account_id
         where l.tenant_id = in_tenant and l.party_id = in_party and l.entry_date <= in_last
    ), opening as (
        select coalesce(sum(t.debit - t.credit), 0.00) as balance from told as t where t.entry_date < in_first
    )
    select null::date, null::uuid, 0, ''::text, ''::text, ''::text, ''::text, ''::text, 0.00, 0.00, o.balance, null::text, null::numeric
      from opening as o
    union all
    (select t.entry_date, t.entry_id, t.position, api.entry_number(e.series, e.year, e.number, e.suffix), e.kind,
            coalesce(nullif(t.text, ''), e.text), t.code,
            coalesce((select d.code from books.settlement_documents as d where d.tenant_id = in_tenant and d.id = t.document_id),
                     (select string_agg(distinct coalesce(d.code, api.entry_reference(in_tenant, s.entry_id)), ', ')
                        from books.allocations as a
                        cross join lateral (
                          select case when a.credit_entry_id = t.entry_id then a.debit_entry_id else a.credit_entry_id end as entry_id,
                                 case when a.credit_entry_id = t.entry_id then a.debit_document_id else a.credit_document_id end as document_id) as s
                        left join books.settlement_documents as d on d.tenant_id = in_tenant and d.id = s.document_id
                       where a.tenant_id = in_tenant and a.party_id = in_party and a.day <= in_last and not a.is_undone
                         and a.account_id = t.account_id and t.entry_id in (a.credit_entry_id, a.debit_entry_id)
                         and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = a.debit_entry_id)
                         and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = a.credit_entry_id)),
                     nullif(e.source_document, ''), ''),
            t.debit, t.credit, o.balance + sum(t.debit - t.credit) over (order by t.entry_date, t.entry_id, t.position), t.currency, t.amount
       from told as t
       cross join opening as o
       join books.entries as e on e.tenant_id = in_tenant and e.id = t.entry_id
      where t.entry_date >= in_first)
     order by 1 nulls first, 2, 3;
end
$$;
comment on function api.party_statement is 'The dealings with a party over its receivables, payables and advances in order of day, with the running balance (debit positive, GEL); the first row, without a day, is the opening balance.';
