-- owner: app_definer
-- execute: app_user
create function api.remember_item_names(in_tenant uuid, in_request uuid, in_supplier_tin text, in_names jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_supplier_tin, in_names)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'remember_item_names', content);
    given record;
    old books.item_names;
    new books.item_names;
    many integer := 0;
begin
    if answer is not null then
        return answer;
    end if;
    for given in
        select x.* from jsonb_to_recordset(in_names) as x (name_key text, name text, text text, item_id uuid, account_id uuid, vat_code_id uuid, version integer)
         order by x.name_key
    loop
        select n.* into old from books.item_names as n
         where n.tenant_id = in_tenant and n.supplier_tin = in_supplier_tin and n.name_key = given.name_key for update;
        -- Version 0: it was not decided yet when it was looked at. Without one, whatever stands is replaced.
        if given.version is not null and given.version <> coalesce(old.version, 0) then
            perform api.fail('GE002', 'rs.name_decided', jsonb_build_object('name', coalesce(nullif(given.name, ''), given.name_key)));
        end if;
        insert into books.item_names as n (tenant_id, supplier_tin, name_key, name, text, item_id, account_id, vat_code_id)
        values (in_tenant, in_supplier_tin, given.name_key, coalesce(given.name, ''), coalesce(trim(given.text), ''), given.item_id, given.account_id, given.vat_code_id)
        on conflict (tenant_id, supplier_tin, name_key) do update
           set name = case when excluded.name = '' then n.name else excluded.name end, text = excluded.text, item_id = excluded.item_id,
               account_id = excluded.account_id, vat_code_id = excluded.vat_code_id, version = n.version + 1
        returning n.* into new;
        many := many + 1;
        perform api.append_event(in_tenant, 'RsNameDecided', 'item_name', md5(in_tenant::text || chr(10) || in_supplier_tin || chr(10) || given.name_key)::uuid,
            jsonb_build_object('before', to_jsonb(old) - 'tenant_id', 'after', to_jsonb(new) - 'tenant_id'));
    end loop;
    return api.keep_answer(in_tenant, in_request, 'remember_item_names', content, jsonb_build_object('names', many));
end
$$;
comment on function api.remember_item_names is 'Remember what a supplier''s names of goods and services are in these books; each decision and each change is an event with what stood before.';
