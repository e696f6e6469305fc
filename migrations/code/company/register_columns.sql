-- owner: app_owner
-- execute: app_user app_definer
create function api.register_columns(in_register text) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case in_register
        when 'parties' then array['id_code', 'country']
        when 'contracts' then array['party_id']
        when 'settlement_documents' then array['party_id', 'day', 'due_day']
        when 'employees' then '{}'::text[]
        when 'items' then array['unit']
        when 'warehouses' then '{}'::text[]
        when 'fixed_assets' then '{}'::text[]
        when 'bank_accounts' then array['iban', 'currency']
        when 'cash_desks' then array['currency']
        when 'cost_centres' then '{}'::text[]
        when 'vat_codes' then array['direction', 'treatment', 'operation']
        when 'income_kinds' then '{}'::text[]
    end
$$;
comment on function api.register_columns is 'The further columns of a register of dimensions; null when there is no such register.';
