-- owner: app_definer
-- execute: app_user
create function api.decide_draft(in_tenant uuid, in_request uuid, in_draft uuid, in_expected_version integer, in_approve boolean, in_reason text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:approve');
    content text := jsonb_build_array(in_draft, in_expected_version, in_approve, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'decide_draft', content);
    old books.drafts;
begin
    if answer is not null then
        return answer;
    end if;
    select d.* into old from books.drafts as d where d.tenant_id = in_tenant and d.id = in_draft for update;
    if old.id is null then
        perform api.fail('GE003', 'entry.not_found');
    end if;
    perform api.expect_version(in_tenant, 'entry', old.id, old.version, in_expected_version);
    if in_approve then
        if me = old.created_by or me = any (old.touched_by) then
            perform api.fail('GE004', 'approval.own_entry');
        end if;
        if old.state <> 'submitted' then
            perform api.fail('GE001', 'approval.not_submitted');
        end if;
        perform api.ensure_year(in_tenant, old.entry_date);
        perform api.refuse_faults(in_tenant, jsonb_build_array(api.draft_text(in_tenant, old.id)::jsonb));
    elsif coalesce(length(trim(in_reason)), 0) < 3 then
        perform api.fail('GE001', 'approval.reason_missing');
    end if;
    update books.drafts as d
       set state = case when in_approve then 'approved' else 'draft' end,
           approved_by = case when in_approve then me end,
           approved_at = case when in_approve then clock_timestamp() end,
           rejected_reason = case when not in_approve then trim(in_reason) end,
           version = d.version + 1
     where d.tenant_id = in_tenant and d.id = old.id;
    perform api.append_event(in_tenant, case when in_approve then 'EntryApproved' else 'EntryRejected' end, 'entry', old.id,
        jsonb_build_object('reason', trim(in_reason), 'approved_at', (
            select d.approved_at from books.drafts as d where d.tenant_id = in_tenant and d.id = old.id)));
    return api.keep_answer(in_tenant, in_request, 'decide_draft', content,
        jsonb_build_object('id', old.id, 'state', case when in_approve then 'approved' else 'draft' end, 'version', old.version + 1));
end
$$;
comment on function api.decide_draft is 'Approve a draft, as a person who neither made nor touched it, or send it back with a reason.';
