-- owner: app_definer
-- execute: app_user
create function api.correct_entry(in_tenant uuid, in_request uuid, in_entry uuid, in_draft uuid, in_day date default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_entry, in_draft, in_day)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'correct_entry', content);
begin
    if answer is not null then
        return answer;
    end if;
    if exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = in_entry) then
        perform api.fail('GE001', 'entry.has_invoice');
    elsif api.is_payroll(in_tenant, in_entry) then
        perform api.fail('GE001', 'entry.has_payroll');
    end if;
    return api.keep_answer(in_tenant, in_request, 'correct_entry', content, api.begin_correction(in_tenant, in_entry, in_draft, in_day));
end
$$;
comment on function api.correct_entry is 'Begin the correction of a posted entry: an editable copy of it as a draft. Posting the draft reverses the wrong entry and enters the right one under the same number with a suffix, both in one transaction.';
