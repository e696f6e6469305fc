-- owner: app_definer
-- execute: app_user
create function api.post_invoices(in_tenant uuid, in_request uuid, in_invoices jsonb, in_entries jsonb, in_versions integer[] default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := encode(sha256(convert_to(jsonb_build_array(in_invoices, in_entries, in_versions)::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'post_invoices', content);
    entries jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    if exists (select from api.places_to_approve(in_tenant, in_entries)) then
        answer := jsonb_build_object('state', 'submitted', 'entries', api.keep_invoices(in_tenant, in_invoices, in_entries, in_versions, 'submitted'));
    else
        perform api.keep_invoices(in_tenant, in_invoices, in_entries, in_versions, 'posted');
        select jsonb_agg(coalesce(api.draft_text(in_tenant, (e.x ->> 'id')::uuid)::jsonb,
                                  e.x - array['created_by', 'created_at', 'touched_by', 'approved_by', 'approved_at', 'reverses_id', 'corrects_id', 'batch_id'])
                         order by e.place)
          into entries
          from jsonb_array_elements(in_entries) with ordinality as e (x, place);
        answer := jsonb_build_object('state', 'posted', 'entries', api.enter_drafted(in_tenant, entries));
    end if;
    return api.keep_answer(in_tenant, in_request, 'post_invoices', content, answer);
end
$$;
comment on function api.post_invoices is 'Keep invoices and post their entries, one or many, all or nothing, each new or with the version expected of its draft, in the same order: posted where the approval rules let this person, else all are left submitted, and state says so.';
