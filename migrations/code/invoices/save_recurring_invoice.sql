-- owner: app_definer
-- execute: app_user
create function api.save_recurring_invoice(in_tenant uuid, in_request uuid, in_invoice uuid, in_recurrence jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_invoice, in_recurrence, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_recurring_invoice', content);
    old books.recurring_invoices;
begin
    if answer is not null then
        return answer;
    end if;
    if not exists (select from books.invoices as i
                    where i.tenant_id = in_tenant and i.id = in_invoice and i.is_live and i.kind not in ('sale_credit', 'purchase_credit')
                      and exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = i.id)) then
        perform api.fail('GE001', 'recurring.not_posted');
    end if;
    select r.* into old from books.recurring_invoices as r where r.tenant_id = in_tenant and r.invoice_id = in_invoice for update;
    if old.is_active then
        perform api.expect_version(in_tenant, 'recurring_invoice', in_invoice, old.version, in_expected_version);
    end if;
    if in_recurrence is null then
        update books.recurring_invoices as r set is_active = false, version = r.version + 1 where r.tenant_id = in_tenant and r.invoice_id = in_invoice;
    else
        if in_recurrence ->> 'recurrence' is null or in_recurrence ->> 'recurrence' not in ('monthly', 'quarterly', 'yearly') then
            perform api.fail('GE001', 'template.recurrence', jsonb_build_object('value', coalesce(in_recurrence ->> 'recurrence', '')));
        end if;
        if (in_recurrence ->> 'month_day')::integer is null or (in_recurrence ->> 'month_day')::integer not between 1 and 31 or in_recurrence ->> 'next_day' is null then
            perform api.fail('GE001', 'recurring.day');
        end if;
        if (in_recurrence ->> 'until')::date < (in_recurrence ->> 'next_day')::date then
            perform api.fail('GE001', 'recurring.until');
        end if;
        insert into books.recurring_invoices as r (tenant_id, invoice_id, recurrence, month_day, next_day, until)
        values (in_tenant, in_invoice, in_recurrence ->> 'recurrence', (in_recurrence ->> 'month_day')::smallint,
                (in_recurrence ->> 'next_day')::date, (in_recurrence ->> 'until')::date)
        on conflict (tenant_id, invoice_id) do update
           set recurrence = excluded.recurrence, month_day = excluded.month_day, next_day = excluded.next_day, until = excluded.until,
               is_active = true, version = r.version + 1;
    end if;
    select to_jsonb(r) - 'tenant_id' into answer from books.recurring_invoices as r where r.tenant_id = in_tenant and r.invoice_id = in_invoice;
    if answer is null then
        perform api.fail('GE003', 'recurring.not_found');
    end if;
    perform api.append_event(in_tenant, 'RecurringInvoiceSaved', 'recurring_invoice', in_invoice, answer);
    return api.keep_answer(in_tenant, in_request, 'save_recurring_invoice', content, answer);
end
$$;
comment on function api.save_recurring_invoice is 'Let drafts like a posted invoice be made every month, quarter or year from next_day to until; without a recurrence stop that. A changed one is expected to have the version seen.';
