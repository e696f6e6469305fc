-- owner: app_definer
-- execute: app_user
create function api.save_party(in_tenant uuid, in_request uuid, in_party jsonb, in_expected_version integer default null, in_allow_double boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_party, in_expected_version, in_allow_double)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_party', content);
    old record;
begin
    if answer is not null then
        return answer;
    end if;
    select p.id, p.code, p.name, p.version into old
      from books.parties as p where p.tenant_id = in_tenant and p.code = api.party_code(in_party) for update;
    if old.id is null and in_expected_version is not null then
        perform api.fail('GE003', 'party.not_found', jsonb_build_object('party', api.party_code(in_party)));
    elsif old.id is not null and in_expected_version is null then
        perform api.fail('GE001', 'party.exists', jsonb_build_object('party', old.code, 'name', old.name));
    elsif old.id is not null then
        perform api.expect_version(in_tenant, 'parties', old.id, old.version, in_expected_version);
    end if;
    perform api.refuse_party_faults(in_tenant, jsonb_build_array(in_party), in_allow_double);
    return api.keep_answer(in_tenant, in_request, 'save_party', content, api.write_parties(in_tenant, jsonb_build_array(in_party)) -> 0);
end
$$;
comment on function api.save_party is 'Keep a party whole, by its code: new without an expected version, changed with it; what is not said stays as it was. Conflict names who changed it meanwhile. Refused with every fault; a second party with one identification code only where that is allowed.';
