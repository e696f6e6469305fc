-- owner: app_owner
-- execute: app_user app_definer
create function api.dimension_names() returns text[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select array['party', 'contract', 'settlement_document', 'employee', 'item', 'warehouse', 'fixed_asset',
                 'bank_account', 'cash_desk', 'cost_centre', 'vat_code', 'income_kind']
$$;
comment on function api.dimension_names is 'The dimensions of a line: what an account may ask for. Each is a register, and a column of lines with _id behind it.';
