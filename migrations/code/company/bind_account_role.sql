-- owner: app_definer
-- execute: app_user
create function api.bind_account_role(in_tenant uuid, in_request uuid, in_role text, in_code text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'accounts:write');
    answer jsonb := api.request_answer(in_tenant, in_request, 'bind_account_role', in_role || ' ' || in_code);
    account uuid;
begin
    if answer is not null then
        return answer;
    end if;
    if in_role is null or in_role !~ '^[a-z_]+(\.[a-z_]+)*$' then
        perform api.fail('GE001', 'account_role.malformed', jsonb_build_object('role', in_role));
    end if;
    select a.id into account from books.accounts as a
     where a.tenant_id = in_tenant and a.code = in_code and a.is_postable and a.is_active;
    if account is null then
        perform api.fail('GE001', 'account_role.no_account', jsonb_build_object('role', in_role, 'account', in_code));
    end if;
    insert into books.account_roles as r (tenant_id, role, account_id) values (in_tenant, in_role, account)
    on conflict (tenant_id, role) do update set account_id = excluded.account_id;
    perform api.append_event(in_tenant, 'AccountRoleBound', 'account_roles', in_tenant, jsonb_build_object(in_role, in_code));
    return api.keep_answer(in_tenant, in_request, 'bind_account_role', in_role || ' ' || in_code,
        jsonb_build_object('role', in_role, 'account_id', account));
end
$$;
comment on function api.bind_account_role is 'Bind what the program needs an account for to one of the company''s accounts.';
