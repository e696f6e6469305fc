-- owner: app_definer
-- execute: app_user
create function api.import_accounts(in_tenant uuid, in_request uuid, in_accounts jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'accounts:write');
    answer jsonb := api.request_answer(in_tenant, in_request, 'import_accounts', in_accounts::text);
    given jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    select coalesce(jsonb_agg(a.x - 'id' order by a.place), '[]') into given
      from jsonb_array_elements(in_accounts) with ordinality as a (x, place);
    return api.keep_answer(in_tenant, in_request, 'import_accounts', in_accounts::text, api.write_accounts(in_tenant, given));
end
$$;
comment on function api.import_accounts is 'Bring a chart in, whole or not at all: new accounts are added, different ones changed, none is deleted. The same chart again changes nothing.';
