-- owner: app_owner
-- execute: app_user app_definer
create function api.dimension_register(in_dimension text) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case in_dimension
        when 'party' then 'parties'
        when 'contract' then 'contracts'
        when 'settlement_document' then 'settlement_documents'
        when 'employee' then 'employees'
        when 'item' then 'items'
        when 'warehouse' then 'warehouses'
        when 'fixed_asset' then 'fixed_assets'
        when 'bank_account' then 'bank_accounts'
        when 'cash_desk' then 'cash_desks'
        when 'cost_centre' then 'cost_centres'
        when 'vat_code' then 'vat_codes'
        when 'income_kind' then 'income_kinds'
    end
$$;
comment on function api.dimension_register is 'The register in which the values of a dimension of lines stand; null when there is no such dimension.';
