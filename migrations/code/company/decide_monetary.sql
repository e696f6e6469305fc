-- owner: app_definer
-- execute: app_user
create function api.decide_monetary(in_tenant uuid, in_request uuid, in_code text, in_monetary boolean) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'accounts:write');
    content text := jsonb_build_array(in_code, in_monetary)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'decide_monetary', content);
    old books.accounts;
begin
    if answer is not null then
        return answer;
    end if;
    select a.* into old from books.accounts as a where a.tenant_id = in_tenant and a.code = in_code for update;
    if old.id is null then
        perform api.fail('GE003', 'account.not_found', jsonb_build_object('account', in_code));
    end if;
    if in_monetary is null or (in_monetary and old.type not in ('asset', 'liability')) then
        perform api.fail('GE001', 'account.not_monetary', jsonb_build_object('account', in_code));
    end if;
    update books.accounts as a
       set is_monetary = in_monetary, version = a.version + 1
     where a.tenant_id = in_tenant and a.id = old.id;
    perform api.append_event(in_tenant, 'AccountChanged', 'account', old.id,
        (select to_jsonb(a) - 'tenant_id' from books.accounts as a where a.tenant_id = in_tenant and a.id = old.id));
    return api.keep_answer(in_tenant, in_request, 'decide_monetary', content,
        jsonb_build_object('id', old.id, 'code', in_code, 'is_monetary', in_monetary, 'version', old.version + 1));
end
$$;
comment on function api.decide_monetary is 'Say whether foreign balances of an account are revalued: money, receivables and debts are; advances, goods and fixed assets are not (IAS 21.23).';
