-- owner: app_definer
-- execute: app_user
create function api.reverse_entry(in_tenant uuid, in_request uuid, in_entry uuid, in_id uuid, in_day date, in_text text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := concat_ws(' ', in_entry, in_id, in_day, in_text);
    answer jsonb := api.request_answer(in_tenant, in_request, 'reverse_entry', content);
    old books.entries;
    style text;
    reversal jsonb;
    amount numeric;
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
    if exists (select from books.entries as e where e.tenant_id = in_tenant and e.reverses_id = old.id)
       or exists (select from books.drafts as d where d.tenant_id = in_tenant and d.reverses_id = old.id) then
        perform api.fail('GE001', 'entry.reversed_already', jsonb_build_object('number', concat_ws('/', old.series, old.year, old.number)));
    end if;
    select c.reversal_style into style from books.companies as c where c.tenant_id = in_tenant;
    select jsonb_build_object('id', in_id, 'kind', 'reversal', 'series', old.series, 'entry_date', in_day,
               'text', coalesce(nullif(trim(in_text), ''), old.text), 'source_document', old.source_document, 'reverses_id', old.id,
               'lines', jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - array['tenant_id', 'entry_id', 'entry_date', 'position'])
                   || case when style = 'opposite' then jsonb_build_object('debit', l.credit, 'credit', l.debit)
                           else jsonb_build_object('is_storno', not l.is_storno) end order by l.position)),
           greatest(sum(l.debit), sum(l.credit))
      into reversal, amount
      from books.lines as l
     where l.tenant_id = in_tenant and l.entry_id = old.id;
    if api.approval_needed(in_tenant, 'reversal', amount) then
        perform api.ensure_year(in_tenant, in_day);
        perform api.refuse_faults(in_tenant, jsonb_build_array(reversal));
        answer := jsonb_build_object('state', 'submitted', 'entries', api.add_drafts(in_tenant, jsonb_build_array(reversal), 'submitted'));
    else
        answer := jsonb_build_object('state', 'posted', 'entries', api.enter_entries(in_tenant, jsonb_build_array(reversal)));
    end if;
    return api.keep_answer(in_tenant, in_request, 'reverse_entry', content, answer);
end
$$;
comment on function api.reverse_entry is 'Reverse a posted entry once, as storno: the same sides, marked, subtracted on their own side (or opposite sides, where the company so chose). Goes to approval where the rules ask.';
