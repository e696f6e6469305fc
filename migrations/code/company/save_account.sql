-- owner: app_definer
-- execute: app_user
create function api.save_account(in_tenant uuid, in_request uuid, in_account jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'accounts:write');
    content text := jsonb_build_array(in_account, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_account', content);
    old books.accounts;
begin
    if answer is not null then
        return answer;
    end if;
    select a.* into old from books.accounts as a where a.tenant_id = in_tenant and a.code = in_account ->> 'code' for update;
    if old.id is null and in_expected_version is not null then
        perform api.fail('GE003', 'account.not_found', jsonb_build_object('account', in_account ->> 'code'));
    elsif old.id is not null and in_expected_version is null then
        perform api.fail('GE001', 'account.exists', jsonb_build_object('account', old.code));
    elsif old.id is not null then
        perform api.expect_version(in_tenant, 'account', old.id, old.version, in_expected_version);
    end if;
    perform api.write_accounts(in_tenant, jsonb_build_array(in_account - 'id'));
    select jsonb_build_object('id', a.id, 'code', a.code, 'version', a.version) into answer
      from books.accounts as a where a.tenant_id = in_tenant and a.code = in_account ->> 'code';
    return api.keep_answer(in_tenant, in_request, 'save_account', content, answer);
end
$$;
comment on function api.save_account is 'Add an account (no expected version) or change one (with it). Conflict names who changed it meanwhile; type and postability stay once it was used; in use it is not deactivated. Refused with every fault.';
