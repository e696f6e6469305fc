-- owner: app_definer
-- execute: app_user
create function api.save_parties(in_tenant uuid, in_request uuid, in_parties jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := in_parties::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_parties', content);
begin
    if answer is not null then
        return answer;
    end if;
    perform api.refuse_party_faults(in_tenant, in_parties, false);
    select jsonb_build_object('added', count(*) filter (where w.x ->> 'state' = 'added'), 'changed', count(*) filter (where w.x ->> 'state' = 'changed'),
               'same', count(*) filter (where w.x ->> 'state' = 'same')) into answer
      from jsonb_array_elements(api.write_parties(in_tenant, in_parties)) as w (x);
    return api.keep_answer(in_tenant, in_request, 'save_parties', content, answer);
end
$$;
comment on function api.save_parties is 'Bring in parties by code, all or none: how many are added, changed and the same. The same leave no event.';
