-- owner: app_owner
-- execute: app_definer
create function api.register_defaults(in_register text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('is_active', true) || case in_register
        when 'parties' then '{"country": "GE"}'::jsonb
        when 'items' then '{"unit": ""}'::jsonb
        when 'vat_codes' then '{"direction": "none", "treatment": "standard", "operation": "supply"}'::jsonb
        else '{}'::jsonb
    end
$$;
comment on function api.register_defaults is 'What a row of a register has where nothing is said.';
