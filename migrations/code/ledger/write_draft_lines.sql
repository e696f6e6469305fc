-- owner: app_definer
-- execute:
create function api.write_draft_lines(in_tenant uuid, in_entries jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    insert into books.draft_lines (tenant_id, draft_id, position, account_id, debit, credit, is_storno, currency, amount, rate,
                                   party_id, contract_id, settlement_document_id, employee_id, item_id, warehouse_id, fixed_asset_id,
                                   bank_account_id, cash_desk_id, cost_centre_id, vat_code_id, income_kind_id, text)
    select in_tenant, l.entry_id, l.line_position, l.account_id, l.debit, l.credit, l.is_storno, l.currency, l.amount, l.rate,
           l.party_id, l.contract_id, l.settlement_document_id, l.employee_id, l.item_id, l.warehouse_id, l.fixed_asset_id,
           l.bank_account_id, l.cash_desk_id, l.cost_centre_id, l.vat_code_id, l.income_kind_id, l.text
      from api.entry_lines(in_entries) as l
$$;
comment on function api.write_draft_lines is 'Write the lines of drafts given as JSON.';
