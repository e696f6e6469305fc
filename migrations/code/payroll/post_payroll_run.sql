-- owner: app_definer
-- execute: app_user
create function api.post_payroll_run(in_tenant uuid, in_request uuid, in_run uuid, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_run, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'post_payroll_run', content);
    old books.drafts;
    entries jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    select d.* into old
      from books.drafts as d
      join books.payroll_runs as r on r.tenant_id = in_tenant and r.id = d.id
     where d.tenant_id = in_tenant and d.id = in_run
       for update of d;
    if old.id is null then
        perform api.fail('GE003', 'payroll.not_found');
    end if;
    perform api.expect_version(in_tenant, 'entry', old.id, old.version, in_expected_version);
    entries := jsonb_build_array(api.draft_text(in_tenant, in_run)::jsonb);
    if old.approved_by is null and exists (select from api.places_to_approve(in_tenant, entries)) then
        perform api.refuse_faults(in_tenant, entries);
        perform api.refuse_payroll_faults(in_tenant, in_run, entries -> 0 -> 'lines');
        update books.drafts as d
           set state = 'submitted', version = d.version + 1, touched_by = case when me = any (d.touched_by) then d.touched_by else d.touched_by || me end
         where d.tenant_id = in_tenant and d.id = in_run;
        perform api.append_events(in_tenant, 'EntryDrafted', 'entry', array[in_run], array[api.draft_text(in_tenant, in_run)]);
        return api.keep_answer(in_tenant, in_request, 'post_payroll_run', content,
            jsonb_build_object('id', in_run, 'state', 'submitted', 'version', old.version + 1, 'number', old.reference));
    end if;
    delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = in_run;
    delete from books.drafts as d where d.tenant_id = in_tenant and d.id = in_run;
    return api.keep_answer(in_tenant, in_request, 'post_payroll_run', content,
        jsonb_build_object('id', in_run, 'state', 'posted', 'number', api.enter_entries(in_tenant, entries) -> 0 ->> 'number'));
end
$$;
comment on function api.post_payroll_run is 'Post a run of payroll where its entry needs no second person or has had one, else hand it in for approval; state says which.';
