-- owner: app_definer
-- execute: app_user
create function api.remember_item_names(in_tenant uuid, in_request uuid, in_supplier_tin text, in_names jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_supplier_tin, in_names)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'remember_item_names', content);
    many integer;
begin
    if answer is not null then
        return answer;
    end if;
    insert into books.item_names as n (tenant_id, supplier_tin, name_key, item_id, account_id, vat_code_id)
    select in_tenant, in_supplier_tin, x.name_key, x.item_id, x.account_id, x.vat_code_id
      from jsonb_to_recordset(in_names) as x (name_key text, item_id uuid, account_id uuid, vat_code_id uuid)
    on conflict (tenant_id, supplier_tin, name_key) do update
       set item_id = excluded.item_id, account_id = excluded.account_id, vat_code_id = excluded.vat_code_id;
    get diagnostics many = row_count;
    perform api.append_event(in_tenant, 'RsNamesRemembered', 'rs_settings', in_tenant, jsonb_build_object('names', many));
    return api.keep_answer(in_tenant, in_request, 'remember_item_names', content, jsonb_build_object('names', many));
end
$$;
comment on function api.remember_item_names is 'Remember what a supplier''s names of goods and services are in these books.';
