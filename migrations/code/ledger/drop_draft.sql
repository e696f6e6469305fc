-- owner: app_definer
-- execute: app_user
create function api.drop_draft(in_tenant uuid, in_request uuid, in_draft uuid, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    answer jsonb := api.request_answer(in_tenant, in_request, 'drop_draft', jsonb_build_array(in_draft, in_expected_version)::text);
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
    if api.is_payroll(in_tenant, old.id) then
        perform api.fail('GE001', 'entry.has_payroll');
    end if;
    perform api.append_events(in_tenant, 'EntryDropped', 'entry', array[old.id], array[api.draft_text(in_tenant, old.id)]);
    perform api.drop_invoice(in_tenant, old.id);
    delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = old.id;
    perform api.remove_attachments_of(in_tenant, old.id);
    delete from books.drafts as d where d.tenant_id = in_tenant and d.id = old.id;
    return api.keep_answer(in_tenant, in_request, 'drop_draft', jsonb_build_array(in_draft, in_expected_version)::text, jsonb_build_object('id', old.id));
end
$$;
comment on function api.drop_draft is 'Throw a draft away; its event keeps what it was.';
