-- owner: app_definer
-- execute: app_user
create function api.save_invoice(in_tenant uuid, in_request uuid, in_invoice jsonb, in_entry jsonb, in_expected_version integer default null, in_submit boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := encode(sha256(convert_to(jsonb_build_array(in_invoice, in_entry, in_expected_version, in_submit)::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_invoice', content);
begin
    if answer is not null then
        return answer;
    end if;
    answer := api.keep_invoices(in_tenant, jsonb_build_array(in_invoice), jsonb_build_array(in_entry), array[in_expected_version],
                                case when in_submit then 'submitted' else 'draft' end) -> 0;
    return api.keep_answer(in_tenant, in_request, 'save_invoice', content, answer);
end
$$;
comment on function api.save_invoice is 'Keep an invoice and the draft of its entry, made for it, as one: new without an expected version, changed with it. With in_submit both must be right and agree. The same number of one supplier twice is refused, over years too.';
