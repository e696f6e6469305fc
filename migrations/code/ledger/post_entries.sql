-- owner: app_definer
-- execute: app_user
create function api.post_entries(in_tenant uuid, in_request uuid, in_entries jsonb, in_batch jsonb default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    fingerprint text := encode(sha256(convert_to(jsonb_build_array(in_entries, in_batch)::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'post_entries', fingerprint);
    batch uuid := (in_batch ->> 'id')::uuid;
    entries jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    if jsonb_typeof(in_entries) is distinct from 'array' or jsonb_array_length(in_entries) = 0 then
        perform api.fail('GE001', 'entry.lines_missing');
    end if;
    perform api.refuse_kinds(in_entries);
    select jsonb_agg(e.x - array['created_by', 'created_at', 'touched_by', 'approved_by', 'approved_at', 'reverses_id', 'corrects_id']
                     || jsonb_build_object('batch_id', batch) order by e.place)
      into entries
      from jsonb_array_elements(in_entries) with ordinality as e (x, place);
    if batch is not null then
        perform api.refuse_known_file(in_tenant, in_batch);
        insert into books.batches (tenant_id, id, file_name, file_sha256, entries, lines, created_by)
        values (in_tenant, batch, in_batch ->> 'file_name', decode(in_batch ->> 'sha256', 'hex'), jsonb_array_length(entries),
                (select coalesce(sum(jsonb_array_length(e -> 'lines')), 0) from jsonb_array_elements(entries) as e
                  where jsonb_typeof(e -> 'lines') = 'array'), me);
        perform api.append_event(in_tenant, 'BatchImported', 'batch', batch,
            jsonb_build_object('file_name', in_batch ->> 'file_name', 'sha256', in_batch ->> 'sha256'));
    end if;
    answer := api.enter_or_submit(in_tenant, entries);
    return api.keep_answer(in_tenant, in_request, 'post_entries', fingerprint, answer);
end
$$;
comment on function api.post_entries is 'Bring in whole entries, one or many, as one batch or none: posted where the approval rules let this person, else all are left as submitted drafts, and state says so.';
