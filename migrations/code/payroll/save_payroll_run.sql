-- owner: app_definer
-- execute: app_user
create function api.save_payroll_run(in_tenant uuid, in_request uuid, in_run jsonb, in_entry jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_run, in_entry, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_payroll_run', content);
    this uuid := (in_run ->> 'id')::uuid;
    given jsonb := in_entry - array['reverses_id', 'batch_id', 'corrects_id'] || '{"kind": "payroll_run", "series": "PR"}';
    old books.drafts;
begin
    if answer is not null then
        return answer;
    end if;
    if this is null or (in_entry ->> 'id')::uuid is distinct from this or in_entry ->> 'entry_date' is distinct from in_run ->> 'entry_date'
       or in_run ->> 'month' is null or in_run ->> 'kind' is null or jsonb_typeof(in_run -> 'lines') is distinct from 'array' then
        perform api.fail('GE001', 'payroll.entry_missing');
    end if;
    select d.* into old from books.drafts as d where d.tenant_id = in_tenant and d.id = this for update;
    if old.id is null then
        if in_expected_version is not null then
            perform api.fail('GE003', 'payroll.not_found');
        end if;
        perform api.ensure_year(in_tenant, (in_entry ->> 'entry_date')::date);
        perform api.add_drafts(in_tenant, jsonb_build_array(given || jsonb_build_object('lines', '[]'::jsonb)), 'draft');
    else
        perform api.expect_version(in_tenant, 'entry', old.id, old.version, in_expected_version);
        if not exists (select from books.payroll_runs as r where r.tenant_id = in_tenant and r.id = this and r.month = (in_run ->> 'month')::date) then
            perform api.fail('GE003', 'payroll.not_found');
        end if;
        delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = this;
    end if;
    perform api.write_payroll_run(in_tenant, in_run);
    perform api.write_draft_lines(in_tenant, jsonb_build_array(given));
    update books.drafts as d
       set state = 'draft', entry_date = (in_entry ->> 'entry_date')::date, text = coalesce(in_entry ->> 'text', ''),
           source_document = coalesce(in_entry ->> 'source_document', ''), approved_by = null, approved_at = null, rejected_reason = null,
           version = case when old.id is null then d.version else d.version + 1 end,
           touched_by = case when me = any (d.touched_by) then d.touched_by else d.touched_by || me end
     where d.tenant_id = in_tenant and d.id = this;
    perform api.append_events(in_tenant, 'EntryDrafted', 'entry', array[this], array[api.draft_text(in_tenant, this)]);
    perform api.append_event(in_tenant, 'PayrollRunSaved', 'payroll_run', this,
        (select jsonb_build_object('month', r.month, 'number', r.number, 'kind', r.kind, 'edition', r.edition, 'digest', api.payroll_digest(in_tenant, this))
           from books.payroll_runs as r where r.tenant_id = in_tenant and r.id = this));
    select jsonb_build_object('id', d.id, 'reference', d.reference, 'version', d.version, 'state', d.state) into answer
      from books.drafts as d where d.tenant_id = in_tenant and d.id = this;
    return api.keep_answer(in_tenant, in_request, 'save_payroll_run', content, answer);
end
$$;
comment on function api.save_payroll_run is 'Keep a calculated run of payroll and the draft of its entry, made for it, as one: new without an expected version, calculated anew with it. Whatever approval it had falls.';
