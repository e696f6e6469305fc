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
    ours books.invoices;
    taken text;
begin
    if answer is not null then
        return answer;
    end if;
    select d.* into old from books.rs_documents as d where d.tenant_id = in_tenant and d.id = in_document for update;
    if old.id is null then
        perform api.fail('GE003', 'rs.document_not_found');
    end if;
    perform api.expect_version(in_tenant, 'rs_document', old.id, old.version, in_expected_version);
    if in_invoice is not null then
        select i.* into ours from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice;
        if ours.id is null then
            perform api.fail('GE003', 'invoice.not_found', jsonb_build_object('invoice', in_invoice));
        elsif old.is_incoming and ours.kind not in ('purchase', 'advance_paid') or not old.is_incoming and ours.kind not in ('sale', 'advance_received') then
            perform api.fail('GE001', 'rs.match_kind', jsonb_build_object('entry', api.entry_reference(in_tenant, in_invoice)));
        end if;
        select d.number into taken from books.rs_documents as d
         where d.tenant_id = in_tenant and d.invoice_id = in_invoice and d.kind = old.kind and d.id <> in_document limit 1;
        if taken is not null then
            perform api.fail('GE001', 'rs.matched_already', jsonb_build_object('entry', api.entry_reference(in_tenant, in_invoice), 'number', taken));
        end if;
    end if;
    -- What came is a purchase of its seller, what went a sale to its buyer, as far as their numbers are known.
    if exists (select from books.invoices as i
                 left join books.parties as p on p.tenant_id = in_tenant and p.id = i.party_id
                where i.tenant_id = in_tenant and i.id = in_invoice
                  and p.id_code <> '' and p.id_code <> nullif(case when old.is_incoming then old.seller_tin else old.buyer_tin end, '')) then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'invoice'));
    end if;
    update books.rs_documents as d set invoice_id = in_invoice, version = d.version + 1 where d.tenant_id = in_tenant and d.id = in_document;
    perform api.append_event(in_tenant, 'RsMatched', 'rs_document', in_document,
        jsonb_build_object('external_id', old.external_id, 'invoice_id', in_invoice, 'before', old.invoice_id));
    return api.keep_answer(in_tenant, in_request, 'match_rs_document', content, jsonb_build_object('id', in_document, 'version', old.version + 1));
end
$$;
comment on function api.match_rs_document is 'Say which document of the books a document of RS.ge is; null takes it back. A purchase has one tax invoice and one waybill at most.';
