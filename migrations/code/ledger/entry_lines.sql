-- owner: app_owner
-- execute: app_user app_definer
create function api.entry_lines(in_entries jsonb) returns table (
    place bigint, entry_id uuid, line_position bigint, account_id uuid, debit numeric, credit numeric, is_storno boolean,
    currency text, amount numeric, rate numeric, party_id uuid, contract_id uuid, settlement_document_id uuid, employee_id uuid,
    item_id uuid, warehouse_id uuid, fixed_asset_id uuid, bank_account_id uuid, cash_desk_id uuid, cost_centre_id uuid,
    vat_code_id uuid, income_kind_id uuid, text text, dimensions text[])
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select e.place, (e.x ->> 'id')::uuid, l.place, (l.x ->> 'account_id')::uuid,
           coalesce((l.x ->> 'debit')::numeric, 0), coalesce((l.x ->> 'credit')::numeric, 0),
           coalesce((l.x ->> 'is_storno')::boolean, false),
           l.x ->> 'currency', (l.x ->> 'amount')::numeric, (l.x ->> 'rate')::numeric,
           (l.x ->> 'party_id')::uuid, (l.x ->> 'contract_id')::uuid, (l.x ->> 'settlement_document_id')::uuid,
           (l.x ->> 'employee_id')::uuid, (l.x ->> 'item_id')::uuid, (l.x ->> 'warehouse_id')::uuid,
           (l.x ->> 'fixed_asset_id')::uuid, (l.x ->> 'bank_account_id')::uuid, (l.x ->> 'cash_desk_id')::uuid,
           (l.x ->> 'cost_centre_id')::uuid, (l.x ->> 'vat_code_id')::uuid, (l.x ->> 'income_kind_id')::uuid,
           coalesce(l.x ->> 'text', ''),
           (select array_agg(k.name) from jsonb_each_text(l.x) as k (name, value) where k.name like '%\_id' and k.value is not null)
      from jsonb_array_elements(in_entries) with ordinality as e (x, place)
      cross join jsonb_array_elements(case jsonb_typeof(e.x -> 'lines') when 'array' then e.x -> 'lines' else '[]' end)
                 with ordinality as l (x, place)
$$;
comment on function api.entry_lines is 'The lines of entries given as JSON, with the place of entry and line; dimensions names those that are filled.';
