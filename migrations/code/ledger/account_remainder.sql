-- owner: app_definer
-- execute: app_user
create function api.account_remainder(in_tenant uuid, in_account uuid, in_day date) returns table (
    currency text, dimensions jsonb, amount numeric, gel numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select l.currency,
           jsonb_strip_nulls(jsonb_build_object(
               'party', l.party_id, 'contract', l.contract_id, 'settlement_document', l.settlement_document_id,
               'employee', l.employee_id, 'item', l.item_id, 'warehouse', l.warehouse_id, 'fixed_asset', l.fixed_asset_id,
               'bank_account', l.bank_account_id, 'cash_desk', l.cash_desk_id, 'cost_centre', l.cost_centre_id,
               'vat_code', l.vat_code_id, 'income_kind', l.income_kind_id)) as dimensions,
           coalesce(sum(case when l.is_storno <> (l.debit > 0) then l.amount else -l.amount end), 0) as amount,
           sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end) as gel
      from books.lines as l
     where l.tenant_id = in_tenant and l.account_id = in_account and l.entry_date <= in_day
     group by 1, 2
    having coalesce(sum(case when l.is_storno <> (l.debit > 0) then l.amount else -l.amount end), 0) <> 0
        or sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end) <> 0
     order by 1 nulls first, 2;
end
$$;
comment on function api.account_remainder is 'What is left on an account at the end of a day, by currency and all dimensions of its lines; debit positive.';
