-- owner: app_definer
-- execute: app_user
create function api.save_invoices(in_tenant uuid, in_request uuid, in_invoices jsonb, in_entries jsonb, in_versions integer[] default null, in_submit boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := encode(sha256(convert_to(jsonb_build_array(in_invoices, in_entries, in_versions, in_submit)::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_invoices', content);
begin
    if answer is not null then
        return answer;
    end if;
    answer := api.keep_invoices(in_tenant, in_invoices, in_entries, in_versions, case when in_submit then 'submitted' else 'draft' end);
    return api.keep_answer(in_tenant, in_request, 'save_invoices', content, answer);
end
$$;
comment on function api.save_invoices is 'As save_invoice, many at once, all or nothing: invoices, their entries and the versions expected (null: all are new) in the same order.';
