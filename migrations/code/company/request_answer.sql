-- owner: app_definer
-- execute:
create function api.request_answer(in_tenant uuid, in_request uuid, in_verb text, in_content text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    earlier record;
begin
    if in_request is null then
        perform api.fail('GE001', 'request.missing');
    end if;
    -- One writer a company at a time: a repetition waits here until the first is done.
    perform 1 from audit.heads as h where h.tenant_id = in_tenant for update;
    select r.verb, r.person_id, r.fingerprint, r.answer into earlier
      from books.requests as r
     where r.tenant_id = in_tenant and r.request_id = in_request;
    if earlier.verb is null then
        return null;
    end if;
    if earlier.verb <> in_verb or earlier.person_id <> api.me()
       or earlier.fingerprint is distinct from sha256(convert_to(in_content, 'UTF8')) then
        perform api.fail('GE001', 'request.reused');
    end if;
    return earlier.answer;
end
$$;
comment on function api.request_answer is 'Lock the company for writing, and give the answer already given to this request, or null. Refused when the request id was used for something else.';
