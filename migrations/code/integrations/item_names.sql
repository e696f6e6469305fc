-- owner: app_owner
-- execute: app_user
create function api.item_names(in_tenant uuid, in_supplier_tin text) returns table (name_key text, item_id uuid, account_id uuid, vat_code_id uuid)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select n.name_key, n.item_id, n.account_id, n.vat_code_id
      from books.item_names as n
     where n.tenant_id = in_tenant and n.supplier_tin = in_supplier_tin
     order by n.name_key;
end
$$;
comment on function api.item_names is 'What a supplier''s names of goods and services are in these books.';
