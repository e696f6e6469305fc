-- owner: app_definer
-- execute:
create function api.role_account(in_tenant uuid, in_role text) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    account uuid;
begin
    select r.account_id into account from books.account_roles as r where r.tenant_id = in_tenant and r.role = in_role;
    if account is null then
        perform api.fail('GE001', 'account_role.unbound', jsonb_build_object('role', in_role));
    end if;
    return account;
end
$$;
comment on function api.role_account is 'The account that serves a role; refused, naming the role, where none is bound.';
