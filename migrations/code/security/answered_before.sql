-- owner: sec_definer
-- execute:
create function api.answered_before(in_request uuid, in_verb text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    earlier record;
begin
    if in_request is null then
        perform api.fail('GE001', 'request.missing');
    end if;
    select r.verb, r.answer into earlier
      from auth.requests as r
     where r.person_id = api.me() and r.request_id = in_request;
    if earlier.verb is not null and earlier.verb <> in_verb then
        perform api.fail('GE001', 'request.reused');
    end if;
    return earlier.answer;
end
$$;
comment on function api.answered_before is 'The answer already given to an administrative request, or null.';
