-- owner: app_definer
-- execute: app_user
create function api.save_register(in_tenant uuid, in_request uuid, in_register text, in_rows jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_register', in_register || in_rows::text);
begin
    if answer is not null then
        return answer;
    end if;
    return api.keep_answer(in_tenant, in_request, 'save_register', in_register || in_rows::text,
        jsonb_build_object('rows', api.write_register(in_tenant, in_register, in_rows)));
end
$$;
comment on function api.save_register is 'Add or change rows of a register of dimensions (parties, contracts, items, ...), by code.';
