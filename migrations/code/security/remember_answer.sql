-- owner: sec_definer
-- execute:
create function api.remember_answer(in_request uuid, in_verb text, in_answer jsonb) returns jsonb
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    insert into auth.requests (person_id, request_id, verb, answer)
    values (api.me(), in_request, in_verb, in_answer)
    returning answer
$$;
comment on function api.remember_answer is 'Keep the answer to an administrative request, so that a repetition is done once.';
