-- owner: app_owner
-- execute: app_user
create function api.account_roles(in_tenant uuid) returns table (role text, account_id uuid, code text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select r.role, r.account_id, a.code
      from books.account_roles as r
      join books.accounts as a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = in_tenant
     order by r.role;
end
$$;
comment on function api.account_roles is 'Which account the program uses for what.';
