-- owner: app_definer
-- execute:
create function api.enter_or_submit(in_tenant uuid, in_entries jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
begin
    perform api.refuse_draft_ids(in_tenant, in_entries);
    if not exists (select from api.places_to_approve(in_tenant, in_entries)) then
        return jsonb_build_object('state', 'posted', 'entries', api.enter_entries(in_tenant, in_entries));
    end if;
    perform api.ensure_year(in_tenant, d.day)
       from (select distinct (e ->> 'entry_date')::date as day from jsonb_array_elements(in_entries) as e order by 1) as d;
    perform api.refuse_faults(in_tenant, in_entries);
    return jsonb_build_object('state', 'submitted', 'entries', api.add_drafts(in_tenant, in_entries, 'submitted'));
end
$$;
comment on function api.enter_or_submit is 'Post entries given as JSON where the approval rules let this person, else leave all of them as submitted drafts; state says which.';
