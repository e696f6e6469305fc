-- owner: app_definer
-- execute: app_user
create function api.save_draft(in_tenant uuid, in_request uuid, in_draft jsonb, in_expected_version integer default null, in_submit boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_draft, in_expected_version, in_submit)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_draft', content);
    new_state text := case when in_submit then 'submitted' else 'draft' end;
    old books.drafts;
begin
    if answer is not null then
        return answer;
    end if;
    perform api.refuse_kinds(jsonb_build_array(in_draft));
    if in_submit then
        perform api.ensure_year(in_tenant, (in_draft ->> 'entry_date')::date);
        perform api.refuse_faults(in_tenant, jsonb_build_array(in_draft));
    end if;
    select d.* into old from books.drafts as d where d.tenant_id = in_tenant and d.id = (in_draft ->> 'id')::uuid for update;
    if old.id is null then
        if in_expected_version is not null then
            perform api.fail('GE003', 'entry.not_found');
        end if;
        answer := api.add_drafts(in_tenant, jsonb_build_array(in_draft - array['reverses_id', 'batch_id', 'corrects_id']), new_state) -> 0;
    else
        perform api.expect_version(in_tenant, 'entry', old.id, old.version, in_expected_version);
        if old.kind = 'reversal' then
            perform api.fail('GE001', 'entry.reversal_by_hand');
        elsif exists (select from api.entry_kinds() as k where k.kind = old.kind and k.made_by = 'verb') then
            perform api.fail('GE001', 'entry.kind_by_hand', jsonb_build_object('kind', old.kind));
        end if;
        if exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = old.id) then
            perform api.fail('GE001', 'entry.has_invoice');
        elsif api.is_payroll(in_tenant, old.id) then
            perform api.fail('GE001', 'entry.has_payroll');
        elsif exists (select from books.vat_returns as r where r.tenant_id = in_tenant and r.entry_id = old.id) then
            perform api.fail('GE001', 'entry.kind_by_hand', jsonb_build_object('kind', old.kind));
        end if;
        perform api.refuse_wild_days(jsonb_build_array(in_draft));
        delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = old.id;
        update books.drafts as d
           set state = new_state, kind = coalesce(in_draft ->> 'kind', d.kind), series = coalesce(in_draft ->> 'series', d.series),
               entry_date = coalesce((in_draft ->> 'entry_date')::date, d.entry_date), text = coalesce(in_draft ->> 'text', ''),
               source_document = coalesce(in_draft ->> 'source_document', ''), approved_by = null, approved_at = null,
               rejected_reason = null, version = d.version + 1,
               touched_by = case when me = any (d.touched_by) then d.touched_by else d.touched_by || me end
         where d.tenant_id = in_tenant and d.id = old.id;
        perform api.write_draft_lines(in_tenant, jsonb_build_array(in_draft));
        perform api.append_events(in_tenant, 'EntryDrafted', 'entry', array[old.id], array[api.draft_text(in_tenant, old.id)]);
        select jsonb_build_object('id', d.id, 'reference', d.reference, 'version', d.version, 'state', d.state) into answer
          from books.drafts as d where d.tenant_id = in_tenant and d.id = old.id;
    end if;
    return api.keep_answer(in_tenant, in_request, 'save_draft', content, answer);
end
$$;
comment on function api.save_draft is 'Keep a draft: new without an expected version, changed with it. A changed draft loses its approval and remembers who touched it. With in_submit it must be right and goes to approval.';
