-- owner: app_owner
-- execute: app_user
create function api.register(in_tenant uuid, in_register text) returns table (id uuid, code text, name text, is_active boolean, version integer, further jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    if api.register_columns(in_register) is null then
        perform api.fail('GE001', 'register.unknown', jsonb_build_object('register', in_register));
    end if;
    return query execute format(
        'select t.id, t.code, t.name, t.is_active, t.version,
                to_jsonb(t) - array[''tenant_id'', ''id'', ''code'', ''name'', ''is_active'', ''version'']
           from books.%I as t where t.tenant_id = $1 order by t.code', in_register)
    using in_tenant;
end
$$;
comment on function api.register is 'The rows of a register of dimensions, ordered by code.';
