-- owner: app_owner
-- execute: app_user app_definer
create function api.later_columns(in_table text, in_row jsonb) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case in_table
        when 'entries' then '{"suffix": 0}'::jsonb
        when 'accounts' then jsonb_build_object('is_monetary', case
            when not (in_row ->> 'is_postable')::boolean then null
            when in_row ->> 'type' in ('equity', 'income', 'expense', 'off_balance') then false
            when in_row ->> 'ifrs_line' in ('sfp.cash', 'sfp.trade_receivables', 'sfp.other_receivables', 'sfp.nc_receivables',
                'sfp.trade_payables', 'sfp.other_current_liabilities', 'sfp.employee_benefits', 'sfp.current_borrowings',
                'sfp.nc_borrowings', 'sfp.current_lease_liabilities', 'sfp.nc_lease_liabilities', 'sfp.current_tax_liabilities',
                'sfp.other_taxes_payable', 'sfp.tax_assets', 'sfp.dividends_payable', 'sfp.current_provisions', 'sfp.nc_provisions',
                'sfp.other_nc_liabilities') then true
            when in_row ->> 'ifrs_line' in ('sfp.prepayments', 'sfp.contract_liabilities', 'sfp.inventories', 'sfp.ppe', 'sfp.rou_assets',
                'sfp.investment_property', 'sfp.intangible_assets', 'sfp.goodwill', 'sfp.other_nc_assets', 'sfp.assets_held_for_sale',
                'sfp.investments_associates', 'sfp.deferred_tax_assets', 'sfp.deferred_tax_liabilities', 'sfp.deferred_income') then false
            end)
        else '{}'::jsonb
    end
$$;
comment on function api.later_columns is 'What a revision put into columns that it added, for a row of a table told by an event from before, which does not name them. A column that came empty needs no line here; what stands here is as frozen as its revision.';
