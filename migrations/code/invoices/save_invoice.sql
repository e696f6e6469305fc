-- owner: app_definer
-- execute: app_user
create function api.save_invoice(in_tenant uuid, in_request uuid, in_invoice jsonb, in_entry jsonb, in_expected_version integer default null, in_submit boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := encode(sha256(convert_to(jsonb_build_array(in_invoice, in_entry, in_expected_version, in_submit)::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_invoice', content);
    this uuid := (in_invoice ->> 'id')::uuid;
    key text := lower(regexp_replace(coalesce(in_invoice ->> 'number', ''), '\s', '', 'g'));
    same text;
    old books.drafts;
begin
    if answer is not null then
        return answer;
    end if;
    if this is null or (in_entry ->> 'id')::uuid is distinct from this or in_entry ->> 'entry_date' is distinct from in_invoice ->> 'entry_date' then
        perform api.fail('GE001', 'invoice.entry_differs');
    end if;
    perform api.refuse_invoice_values(in_tenant, in_invoice);
    perform api.refuse_kinds(jsonb_build_array(in_entry));
    if in_submit then
        perform api.ensure_year(in_tenant, (in_entry ->> 'entry_date')::date);
        perform api.refuse_faults(in_tenant, jsonb_build_array(in_entry));
    end if;
    select d.* into old from books.drafts as d where d.tenant_id = in_tenant and d.id = this for update;
    -- With the words of the index, or a plan for any key could not use it. Corrections under way hold their number too.
    select api.entry_reference(in_tenant, i.id) into same
      from (select n.id, n.kind
              from books.invoices as n
             where n.tenant_id = in_tenant and n.party_id = (in_invoice ->> 'party_id')::uuid and n.number_key = key and n.number_key <> '' and n.is_live
               and n.kind in ('purchase', 'advance_paid', 'customs', 'purchase_credit')
             union all
            select n.id, n.kind
              from books.drafts as d
              join books.invoices as n on n.tenant_id = in_tenant and n.id = d.id
             where d.tenant_id = in_tenant and d.corrects_id is not null and key <> '' and n.party_id = (in_invoice ->> 'party_id')::uuid and n.number_key = key
               and n.kind in ('purchase', 'advance_paid', 'customs', 'purchase_credit')) as i
     where i.id <> this and i.id is distinct from old.corrects_id
       and in_invoice ->> 'kind' in ('purchase', 'advance_paid', 'customs', 'purchase_credit')
     limit 1;
    if same is not null then
        perform api.fail('GE001', 'invoice.number_again', jsonb_build_object('number', in_invoice ->> 'number', 'entry', same));
    end if;
    if old.id is null then
        if in_expected_version is not null then
            perform api.fail('GE003', 'entry.not_found');
        end if;
        perform api.add_drafts(in_tenant, jsonb_build_array(in_entry - array['reverses_id', 'batch_id', 'corrects_id']
            || jsonb_build_object('lines', '[]'::jsonb)), 'draft');
    else
        perform api.expect_version(in_tenant, 'entry', old.id, old.version, in_expected_version);
        if not exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = this) then
            perform api.fail('GE001', 'invoice.entry_by_hand');
        end if;
        delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = this;
        delete from books.invoice_lines as l where l.tenant_id = in_tenant and l.invoice_id = this;
        delete from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = this;
    end if;
    perform api.write_invoice(in_tenant, in_invoice, key);
    perform api.write_draft_lines(in_tenant, jsonb_build_array(in_entry));
    update books.drafts as d
       set state = case when in_submit then 'submitted' else 'draft' end, kind = in_entry ->> 'kind', series = coalesce(in_entry ->> 'series', d.series),
           entry_date = (in_entry ->> 'entry_date')::date, text = coalesce(in_entry ->> 'text', ''),
           source_document = coalesce(in_entry ->> 'source_document', ''), approved_by = null, approved_at = null, rejected_reason = null,
           version = case when old.id is null then d.version else d.version + 1 end,
           touched_by = case when me = any (d.touched_by) then d.touched_by else d.touched_by || me end
     where d.tenant_id = in_tenant and d.id = this;
    if in_submit then
        perform api.refuse_invoice_faults(in_tenant, array[this]);
    end if;
    perform api.append_events(in_tenant, 'EntryDrafted', 'entry', array[this], array[api.draft_text(in_tenant, this)]);
    perform api.append_event(in_tenant, 'InvoiceSaved', 'invoice', this, api.invoice_text(in_tenant, this));
    select jsonb_build_object('id', d.id, 'reference', d.reference, 'version', d.version, 'state', d.state) into answer
      from books.drafts as d where d.tenant_id = in_tenant and d.id = this;
    return api.keep_answer(in_tenant, in_request, 'save_invoice', content, answer);
end
$$;
comment on function api.save_invoice is 'Keep an invoice and the draft of its entry, made for it, as one: new without an expected version, changed with it. With in_submit both must be right and agree. The same number of one supplier twice is refused, over years too.';
