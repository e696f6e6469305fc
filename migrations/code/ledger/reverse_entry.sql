-- owner: app_definer
-- execute: app_user
create function api.reverse_entry(in_tenant uuid, in_request uuid, in_entry uuid, in_id uuid, in_day date, in_text text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_entry, in_id, in_day, in_text)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'reverse_entry', content);
    old books.entries;
begin
    if answer is not null then
        return answer;
    end if;
    select e.* into old from books.entries as e where e.tenant_id = in_tenant and e.id = in_entry;
    if old.id is null then
        perform api.fail('GE003', 'entry.not_found');
    end if;
    if old.kind = 'reversal' then
        perform api.fail('GE001', 'entry.is_reversal');
    end if;
    return api.keep_answer(in_tenant, in_request, 'reverse_entry', content, api.enter_or_submit(in_tenant,
        jsonb_set(api.reversals(in_tenant, array[old.id], in_day, in_text), '{0,id}', to_jsonb(in_id))));
end
$$;
comment on function api.reverse_entry is 'Reverse a posted entry once, as storno: the same sides, marked, subtracted on their own side (or opposite sides, where the company so chose). Goes to approval where the rules ask.';
