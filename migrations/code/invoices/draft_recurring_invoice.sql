-- owner: app_definer
-- execute: app_user
create function api.draft_recurring_invoice(in_tenant uuid, in_request uuid, in_source uuid, in_day date, in_invoice jsonb, in_entry jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := encode(sha256(convert_to(jsonb_build_array(in_source, in_day, in_invoice, in_entry)::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'draft_recurring_invoice', content);
    old books.recurring_invoices;
begin
    if answer is not null then
        return answer;
    end if;
    if in_day is null or in_day > (clock_timestamp() at time zone 'Asia/Tbilisi')::date + 366 then
        perform api.fail('GE001', 'entry.date_far');
    end if;
    select r.* into old from books.recurring_invoices as r where r.tenant_id = in_tenant and r.invoice_id = in_source and r.is_active for update;
    if old.invoice_id is null then
        perform api.fail('GE003', 'recurring.not_found');
    end if;
    -- The head of the chain is locked: whoever else asks waits, and then finds the day moved on.
    if old.next_day is distinct from in_day or in_day > old.until or (in_invoice ->> 'entry_date')::date is distinct from in_day then
        perform api.fail('GE001', 'recurring.drafted_already', jsonb_build_object('day', in_day));
    end if;
    answer := api.save_invoice(in_tenant, (in_invoice ->> 'id')::uuid, in_invoice - 'replaces_id', in_entry);
    update books.recurring_invoices as r
       set next_day = api.next_occurrence(in_day, r.recurrence, r.month_day), version = r.version + 1
     where r.tenant_id = in_tenant and r.invoice_id = in_source;
    perform api.append_event(in_tenant, 'RecurringInvoiceSaved', 'recurring_invoice', in_source,
        (select to_jsonb(r) - 'tenant_id' from books.recurring_invoices as r where r.tenant_id = in_tenant and r.invoice_id = in_source));
    return api.keep_answer(in_tenant, in_request, 'draft_recurring_invoice', content, answer || jsonb_build_object('day', in_day));
end
$$;
comment on function api.draft_recurring_invoice is 'Keep the draft that a recurring invoice makes for its next day, made for it with the day''s own rate, and move on to the day after: each day once.';
