-- owner: app_definer
-- execute: app_user
create function api.save_account(in_tenant uuid, in_request uuid, in_account jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'accounts:write');
    answer jsonb;
    old books.accounts;
    parent uuid;
begin
    answer := api.request_answer(in_tenant, in_request, 'save_account', in_account::text);
    if answer is not null then
        return answer;
    end if;
    select a.* into old from books.accounts as a where a.tenant_id = in_tenant and a.code = in_account ->> 'code' for update;
    if old.id is null then
        if in_expected_version is not null then
            perform api.fail('GE003', 'account.not_found', jsonb_build_object('account', in_account ->> 'code'));
        end if;
        perform api.write_accounts(in_tenant, jsonb_build_array(in_account));
    else
        if in_expected_version is null then
            perform api.fail('GE001', 'account.exists', jsonb_build_object('account', old.code));
        end if;
        perform api.expect_version(in_tenant, 'account', old.id, old.version, in_expected_version);
        if (in_account ->> 'type') <> old.type or (in_account ->> 'is_postable')::boolean <> old.is_postable then
            if exists (select from books.account_totals as t where t.tenant_id = in_tenant and t.account_id = old.id) then
                perform api.fail('GE001', 'account.in_use', jsonb_build_object('account', old.code));
            end if;
        end if;
        if (in_account ->> 'is_active')::boolean is false and old.is_active then
            perform api.refuse_account_in_use(in_tenant, old.id);
        end if;
        if in_account ? 'parent_code' then
            select p.id into parent from books.accounts as p
             where p.tenant_id = in_tenant and p.code = in_account ->> 'parent_code';
            if parent is null and nullif(in_account ->> 'parent_code', '') is not null then
                perform api.fail('GE001', 'account.parent_unknown', jsonb_build_object('account', old.code));
            end if;
            if exists (
                with recursive above as (
                    select parent as id
                    union
                    select p.parent_id from books.accounts as p join above as b on p.id = b.id where p.tenant_id = in_tenant)
                select from above as b where b.id = old.id) then
                perform api.fail('GE001', 'account.parent_below', jsonb_build_object('account', old.code));
            end if;
        else
            parent := old.parent_id;
        end if;
        update books.accounts as a
           set name_ka = coalesce(in_account ->> 'name_ka', a.name_ka),
               name_en = coalesce(in_account ->> 'name_en', a.name_en),
               name_ru = coalesce(in_account ->> 'name_ru', a.name_ru),
               type = coalesce(in_account ->> 'type', a.type),
               normal_side = coalesce(in_account ->> 'normal_side', a.normal_side),
               currency_rule = coalesce(in_account ->> 'currency_rule', a.currency_rule),
               ifrs_line = coalesce(in_account ->> 'ifrs_line', a.ifrs_line),
               cash_flow_class = coalesce(in_account ->> 'cash_flow_class', a.cash_flow_class),
               required_dimensions = coalesce((select array_agg(d) from jsonb_array_elements_text(in_account -> 'required_dimensions') as d), a.required_dimensions),
               is_postable = coalesce((in_account ->> 'is_postable')::boolean, a.is_postable),
               is_active = coalesce((in_account ->> 'is_active')::boolean, a.is_active),
               parent_id = parent,
               version = a.version + 1
         where a.tenant_id = in_tenant and a.id = old.id;
        perform api.append_event(in_tenant, 'AccountChanged', 'account', old.id,
            (select to_jsonb(a) - 'tenant_id' from books.accounts as a where a.tenant_id = in_tenant and a.id = old.id));
    end if;
    select jsonb_build_object('id', a.id, 'code', a.code, 'version', a.version) into answer
      from books.accounts as a where a.tenant_id = in_tenant and a.code = in_account ->> 'code';
    return api.keep_answer(in_tenant, in_request, 'save_account', in_account::text, answer);
end
$$;
comment on function api.save_account is 'Add an account (no expected version) or change one (with it). Conflict names who changed it meanwhile; type and postability stay once it was used; in use it is not deactivated.';
