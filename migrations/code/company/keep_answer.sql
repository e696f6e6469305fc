-- owner: app_definer
-- execute:
create function api.keep_answer(in_tenant uuid, in_request uuid, in_verb text, in_content text, in_answer jsonb) returns jsonb
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    insert into books.requests (tenant_id, request_id, person_id, verb, fingerprint, answer)
    values (in_tenant, in_request, api.me(), in_verb, sha256(convert_to(in_content, 'UTF8')), in_answer)
    returning answer
$$;
comment on function api.keep_answer is 'Keep the answer to a request, in the transaction that did it.';
