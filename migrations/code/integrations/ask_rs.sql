-- owner: app_definer
-- execute: app_user
create function api.ask_rs(in_tenant uuid, in_request uuid, in_document uuid, in_action text, in_payload jsonb default '{}') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_document, in_action, in_payload)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'ask_rs', content);
    document books.rs_documents;
    this uuid;
begin
    if answer is not null then
        return answer;
    end if;
    select d.* into document from books.rs_documents as d where d.tenant_id = in_tenant and d.id = in_document for update;
    if document.id is null then
        perform api.fail('GE003', 'rs.document_not_found');
    elsif in_action is null or in_action not in ('accept', 'reject', 'attach') or not document.is_incoming or document.kind <> 'invoice' then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'action'));
    elsif coalesce(jsonb_typeof(in_payload), '') <> 'object' or in_payload - array['reason', 'declaration', 'period'] <> '{}' then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'payload'));
    elsif (in_action = 'reject' and coalesce(length(trim(in_payload ->> 'reason')), 0) not between 3 and 1000)
       or (in_action = 'attach' and (coalesce(in_payload ->> 'declaration', '') !~ '^[0-9]{1,18}$' or coalesce(in_payload ->> 'period', '') !~ '^[0-9]{4}-[0-9]{2}-01$')) then
        perform api.fail('GE001', 'rs.ask_lacks');
    elsif exists (select from books.outbox as o where o.tenant_id = in_tenant and o.rs_document_id = in_document and o.state <> 'done'
                                                  and (o.action = in_action or in_action <> 'attach')) then
        perform api.fail('GE001', 'rs.asked_already');
    end if;
    this := api.add_to_outbox(in_tenant, in_document, in_document, in_action,
        in_payload || jsonb_build_object('buyer_name', document.party_name, 'day', document.day, 'number', document.number, 'invoice_id', document.invoice_id));
    perform api.append_event(in_tenant, 'RsAsked', 'outbox', this,
        jsonb_build_object('rs_document_id', in_document, 'external_id', document.external_id, 'action', in_action, 'declaration', in_payload ->> 'declaration'));
    return api.keep_answer(in_tenant, in_request, 'ask_rs', content, jsonb_build_object('id', this));
end
$$;
comment on function api.ask_rs is 'Decide about a tax invoice that came: accept it, reject it with a reason, or attach it to the declaration of a month; done by the next sender.';
