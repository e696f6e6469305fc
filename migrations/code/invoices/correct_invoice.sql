-- owner: app_definer
-- execute: app_user
create function api.correct_invoice(in_tenant uuid, in_request uuid, in_invoice uuid, in_draft uuid, in_day date default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_invoice, in_draft, in_day)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'correct_invoice', content);
    old books.invoices;
begin
    if answer is not null then
        return answer;
    end if;
    select i.* into old from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice;
    if old.id is null then
        perform api.fail('GE003', 'invoice.not_found', jsonb_build_object('invoice', in_invoice));
    end if;
    answer := api.begin_correction(in_tenant, in_invoice, in_draft, in_day);
    perform api.write_invoices(in_tenant, jsonb_build_array(api.invoice_text(in_tenant, in_invoice)
        || jsonb_build_object('id', in_draft, 'replaces_id', in_invoice, 'entry_date', coalesce(in_day, old.entry_date))));
    update books.draft_lines as l set settlement_document_id = in_draft
     where l.tenant_id = in_tenant and l.draft_id = in_draft and l.settlement_document_id = in_invoice;
    perform api.append_event(in_tenant, 'InvoiceSaved', 'invoice', in_draft, api.invoice_text(in_tenant, in_draft));
    return api.keep_answer(in_tenant, in_request, 'correct_invoice', content, answer);
end
$$;
comment on function api.correct_invoice is 'Begin the correction of a posted invoice: an editable copy of it and of its entry. Posting it takes the wrong one back and enters the right one under the same number with a suffix.';
