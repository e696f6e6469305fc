-- owner: app_definer
-- execute: app_user
create function api.match_rs_document(in_tenant uuid, in_request uuid, in_document uuid, in_invoice uuid, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_document, in_invoice, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'match_rs_document', content);
    old books.rs_documents;
begin
    if answer is not null then
        return answer;
    end if;
    select d.* into old from books.rs_documents as d where d.tenant_id = in_tenant and d.id = in_document for update;
    if old.id is null then
        perform api.fail('GE003', 'rs.document_not_found');
    end if;
    perform api.expect_version(in_tenant, 'rs_document', old.id, old.version, in_expected_version);
    if in_invoice is not null and not exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice) then
        perform api.fail('GE003', 'invoice.not_found', jsonb_build_object('invoice', in_invoice));
    end if;
    update books.rs_documents as d set invoice_id = in_invoice, version = d.version + 1 where d.tenant_id = in_tenant and d.id = in_document;
    perform api.append_event(in_tenant, 'RsMatched', 'rs_document', in_document,
        jsonb_build_object('external_id', old.external_id, 'invoice_id', in_invoice, 'before', old.invoice_id));
    return api.keep_answer(in_tenant, in_request, 'match_rs_document', content, jsonb_build_object('id', in_document, 'version', old.version + 1));
end
$$;
comment on function api.match_rs_document is 'Say which document of the books a document of RS.ge is; null takes it back.';
