-- owner: app_definer
-- execute: app_user
create function api.drop_payroll_run(in_tenant uuid, in_request uuid, in_run uuid, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_run, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'drop_payroll_run', content);
    old books.drafts;
begin
    if answer is not null then
        return answer;
    end if;
    select d.* into old from books.drafts as d
     where d.tenant_id = in_tenant and d.id = in_run and api.is_payroll(in_tenant, d.id) for update;
    if old.id is null then
        perform api.fail('GE003', 'payroll.not_found');
    end if;
    perform api.expect_version(in_tenant, 'entry', old.id, old.version, in_expected_version);
    perform api.append_events(in_tenant, 'EntryDropped', 'entry', array[old.id], array[api.draft_text(in_tenant, old.id)]);
    perform api.append_event(in_tenant, 'PayrollRunDropped', 'payroll_run', old.id, jsonb_build_object('reference', old.reference));
    delete from books.payroll_payment_lines as l where l.tenant_id = in_tenant and l.payment_id = in_run;
    delete from books.payroll_payments as p where p.tenant_id = in_tenant and p.id = in_run;
    delete from books.payroll_lines as l where l.tenant_id = in_tenant and l.run_id = in_run;
    delete from books.payroll_runs as r where r.tenant_id = in_tenant and r.id = in_run;
    delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = in_run;
    perform api.remove_attachments_of(in_tenant, in_run);
    delete from books.drafts as d where d.tenant_id = in_tenant and d.id = in_run;
    return api.keep_answer(in_tenant, in_request, 'drop_payroll_run', content, jsonb_build_object('id', in_run));
end
$$;
comment on function api.drop_payroll_run is 'Throw a run or payment of payroll away that is not posted, with the draft of its entry.';
