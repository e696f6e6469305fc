-- owner: app_owner
-- execute: app_user app_definer
create function api.entry_lines(in_entries jsonb) returns table (
    place bigint, entry_id uuid, line_position bigint, account_id uuid, debit numeric, credit numeric, is_storno boolean,
    currency text, amount numeric, rate numeric, party_id uuid, contract_id uuid, settlement_document_id uuid, employee_id uuid,
    item_id uuid, warehouse_id uuid, fixed_asset_id uuid, bank_account_id uuid, cash_desk_id uuid, cost_centre_id uuid,
    vat_code_id uuid, income_kind_id uuid, text text, dimensions text[], entry_date date)
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select e.place, (e.x ->> 'id')::uuid, l.place, l.account_id, coalesce(l.debit, 0), coalesce(l.credit, 0), coalesce(l.is_storno, false),
           l.currency, l.amount, l.rate, l.party_id, l.contract_id, l.settlement_document_id, l.employee_id, l.item_id,
           l.warehouse_id, l.fixed_asset_id, l.bank_account_id, l.cash_desk_id, l.cost_centre_id, l.vat_code_id, l.income_kind_id, coalesce(l.text, ''),
           array_remove(array[
               case when l.party_id is not null then 'party_id' end,
               case when l.contract_id is not null then 'contract_id' end,
               case when l.settlement_document_id is not null then 'settlement_document_id' end,
               case when l.employee_id is not null then 'employee_id' end,
               case when l.item_id is not null then 'item_id' end,
               case when l.warehouse_id is not null then 'warehouse_id' end,
               case when l.fixed_asset_id is not null then 'fixed_asset_id' end,
               case when l.bank_account_id is not null then 'bank_account_id' end,
               case when l.cash_desk_id is not null then 'cash_desk_id' end,
               case when l.cost_centre_id is not null then 'cost_centre_id' end,
               case when l.vat_code_id is not null then 'vat_code_id' end,
               case when l.income_kind_id is not null then 'income_kind_id' end], null),
           (e.x ->> 'entry_date')::date
      from jsonb_array_elements(in_entries) with ordinality as e (x, place)
      cross join lateral rows from (
        jsonb_to_recordset(case when jsonb_typeof(e.x -> 'lines') = 'array' and not jsonb_path_exists(e.x -> 'lines', '$[*] ? (@.type() <> "object")') then e.x -> 'lines' else '[]' end) as (
             account_id uuid, debit numeric, credit numeric, is_storno boolean, currency text, amount numeric, rate numeric,
             party_id uuid, contract_id uuid, settlement_document_id uuid, employee_id uuid, item_id uuid, warehouse_id uuid,
             fixed_asset_id uuid, bank_account_id uuid, cash_desk_id uuid, cost_centre_id uuid, vat_code_id uuid, income_kind_id uuid, text text)
      ) with ordinality as l (
             account_id, debit, credit, is_storno, currency, amount, rate,
             party_id, contract_id, settlement_document_id, employee_id, item_id, warehouse_id,
             fixed_asset_id, bank_account_id, cash_desk_id, cost_centre_id, vat_code_id, income_kind_id, text, place)
$$;
comment on function api.entry_lines is 'The lines of entries given as JSON, with the place of entry and line; dimensions names those that are filled.';
