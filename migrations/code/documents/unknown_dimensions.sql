-- owner: app_owner
-- execute: app_user app_definer
create function api.unknown_dimensions(in_tenant uuid, in_entries jsonb) returns table (place bigint, line_position bigint, dimension text)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select l.place, l.line_position, d.name
      from api.entry_lines(in_entries) as l
      cross join lateral (values
        ('party', l.party_id is not null and not exists (select from books.parties as r where r.tenant_id = in_tenant and r.id = l.party_id)),
        ('contract', l.contract_id is not null and not exists (select from books.contracts as r where r.tenant_id = in_tenant and r.id = l.contract_id)),
        ('settlement_document', l.settlement_document_id is not null and not exists (select from books.settlement_documents as r where r.tenant_id = in_tenant and r.id = l.settlement_document_id)),
        ('employee', l.employee_id is not null and not exists (select from books.employees as r where r.tenant_id = in_tenant and r.id = l.employee_id)),
        ('item', l.item_id is not null and not exists (select from books.items as r where r.tenant_id = in_tenant and r.id = l.item_id)),
        ('warehouse', l.warehouse_id is not null and not exists (select from books.warehouses as r where r.tenant_id = in_tenant and r.id = l.warehouse_id)),
        ('fixed_asset', l.fixed_asset_id is not null and not exists (select from books.fixed_assets as r where r.tenant_id = in_tenant and r.id = l.fixed_asset_id)),
        ('bank_account', l.bank_account_id is not null and not exists (select from books.bank_accounts as r where r.tenant_id = in_tenant and r.id = l.bank_account_id)),
        ('cash_desk', l.cash_desk_id is not null and not exists (select from books.cash_desks as r where r.tenant_id = in_tenant and r.id = l.cash_desk_id)),
        ('cost_centre', l.cost_centre_id is not null and not exists (select from books.cost_centres as r where r.tenant_id = in_tenant and r.id = l.cost_centre_id)),
        ('vat_code', l.vat_code_id is not null and not exists (select from books.vat_codes as r where r.tenant_id = in_tenant and r.id = l.vat_code_id)),
        ('income_kind', l.income_kind_id is not null and not exists (select from books.income_kinds as r where r.tenant_id = in_tenant and r.id = l.income_kind_id))
      ) as d (name, is_unknown)
     where d.is_unknown
$$;
comment on function api.unknown_dimensions is 'Dimensions of lines that are in no register of this company.';
