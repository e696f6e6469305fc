-- title: A reversal takes back exactly what it reverses
-- why: Entry and reversal together must leave every account and dimension as if neither had been.
-- do: Look at both; what is left over is corrected by an ordinary entry, and the way it came about is reported.
select r.tenant_id, r.id, r.reverses_id, s.account_id, s.party_id, s.difference
  from books.entries as r
 cross join lateral (
    select l.account_id, l.party_id, sum(case when l.is_storno then -1 else 1 end * (l.debit - l.credit)) as difference
      from books.lines as l
     where l.tenant_id = r.tenant_id and l.entry_id in (r.id, r.reverses_id)
     group by l.account_id, l.party_id, l.contract_id, l.settlement_document_id, l.employee_id, l.item_id, l.warehouse_id,
              l.fixed_asset_id, l.bank_account_id, l.cash_desk_id, l.cost_centre_id, l.vat_code_id, l.income_kind_id, l.currency
    having sum(case when l.is_storno then -1 else 1 end * (l.debit - l.credit)) <> 0
 ) as s
 where r.reverses_id is not null
