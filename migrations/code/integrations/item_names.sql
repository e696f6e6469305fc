-- owner: app_owner
-- execute: app_user
create function api.item_names(in_tenant uuid, in_supplier_tin text default null)
returns table (supplier_tin text, name_key text, name text, text text, item_id uuid, account_id uuid, vat_code_id uuid, version integer)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select n.supplier_tin, n.name_key, n.name, n.text, n.item_id, n.account_id, n.vat_code_id, n.version
      from books.item_names as n
     where n.tenant_id = in_tenant and (in_supplier_tin is null or n.supplier_tin = in_supplier_tin)
     order by n.supplier_tin, n.name_key;
end
$$;
comment on function api.item_names is 'What a supplier''s names of goods and services are in these books; of all suppliers where none is named.';
