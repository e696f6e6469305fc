-- owner: app_owner
-- execute: app_user
create function api.dimension_value(in_tenant uuid, in_dimension text, in_code text) returns table (id uuid, code text, name text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    if api.dimension_register(in_dimension) is null then
        perform api.fail('GE001', 'register.unknown', jsonb_build_object('register', in_dimension));
    end if;
    return query execute format(
        'select t.id, t.code, t.name from books.%I as t where t.tenant_id = $1 and t.code = $2', api.dimension_register(in_dimension))
    using in_tenant, in_code;
end
$$;
comment on function api.dimension_value is 'One value of a dimension by its code, active or not; no row when there is none.';
