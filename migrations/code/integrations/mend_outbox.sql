-- owner: app_definer
-- execute: app_user
create function api.mend_outbox(in_tenant uuid, in_request uuid, in_id uuid, in_changes jsonb, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_id, in_changes, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'mend_outbox', content);
    old books.outbox;
    made jsonb;
    obstacle text;
begin
    if answer is not null then
        return answer;
    end if;
    select o.* into old from books.outbox as o where o.tenant_id = in_tenant and o.id = in_id for update;
    if old.id is null then
        perform api.fail('GE003', 'rs.outbox_not_found');
    end if;
    perform api.expect_version(in_tenant, 'outbox', old.id, old.version, in_expected_version);
    if old.state not in ('dead', 'held', 'waiting') or old.error_code = 'rs.taken_back' then
        perform api.fail('GE001', 'rs.outbox_state');
    end if;
    if coalesce(jsonb_typeof(in_changes), '') <> 'object' or in_changes - array['buyer_tin', 'note', 'lines', 'correction', 'reason', 'declaration', 'waybill'] <> '{}'
       or octet_length(in_changes::text) > 1000000 or in_changes ->> 'correction' !~ '^[1-9]$' or in_changes ->> 'declaration' !~ '^[0-9]{1,18}$'
       or length(in_changes ->> 'reason') not between 3 and 1000 or length(in_changes ->> 'note') > 1000 then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'changes'));
    end if;
    made := old.payload || in_changes;
    -- What is mended is how it is called there; amounts are those of the books.
    if in_changes ? 'lines' and (jsonb_typeof(in_changes -> 'lines') <> 'array'
        or (select jsonb_agg(jsonb_build_array((l ->> 'quantity')::numeric, (l ->> 'amount')::numeric, (l ->> 'vat')::numeric)) from jsonb_array_elements(in_changes -> 'lines') as l)
           is distinct from (select jsonb_agg(jsonb_build_array((l ->> 'quantity')::numeric, (l ->> 'amount')::numeric, (l ->> 'vat')::numeric)) from jsonb_array_elements(old.payload -> 'lines') as l)) then
        perform api.fail('GE001', 'rs.amounts_of_books');
    end if;
    obstacle := case when old.action in ('send', 'correct', 'waybill') then api.rs_obstacle(made) end;
    if obstacle is not null then
        perform api.fail('GE001', obstacle);
    end if;
    update books.outbox as o
       set payload = made, state = 'waiting', attempts = least(o.attempts, 1), next_at = clock_timestamp(), error_code = null, error_text = null, version = o.version + 1
     where o.tenant_id = in_tenant and o.id = in_id;
    -- Waybill and tax invoice of one sale lack the same number together.
    update books.outbox as o
       set payload = o.payload || jsonb_build_object('buyer_tin', made -> 'buyer_tin'), state = 'waiting', next_at = clock_timestamp(), error_code = null, error_text = null,
           version = o.version + 1
     where o.tenant_id = in_tenant and o.about_id = old.about_id and o.id <> in_id and o.state = 'held' and o.error_code = 'rs.no_tin' and in_changes ? 'buyer_tin'
       and api.rs_obstacle(o.payload || jsonb_build_object('buyer_tin', made -> 'buyer_tin')) is null;
    perform api.append_event(in_tenant, 'RsMended', 'outbox', in_id, jsonb_build_object('changed', (select jsonb_agg(k) from jsonb_object_keys(in_changes) as k)));
    return api.keep_answer(in_tenant, in_request, 'mend_outbox', content, jsonb_build_object('id', in_id, 'version', old.version + 1));
end
$$;
comment on function api.mend_outbox is 'Mend a document that RS.ge refused - the buyer''s number (of waybill and tax invoice together), names and units of goods, the note - and let it go again. Amounts are those of the books and stay.';
