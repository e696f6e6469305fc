-- owner: app_definer
-- execute: app_user
create function api.reverse_batch(in_tenant uuid, in_request uuid, in_batch uuid, in_day date default null, in_text text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_batch, in_day, in_text)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'reverse_batch', content);
    file text;
    standing uuid[];
    waiting uuid[];
begin
    if answer is not null then
        return answer;
    end if;
    select b.file_name into file from books.batches as b where b.tenant_id = in_tenant and b.id = in_batch;
    if file is null then
        perform api.fail('GE003', 'batch.not_found');
    end if;
    select array_agg(e.id order by e.series, e.year, e.number, e.suffix) into standing
      from books.entries as e
     where e.tenant_id = in_tenant and e.batch_id = in_batch
       and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id)
       and not exists (select from books.drafts as d where d.tenant_id = in_tenant and d.reverses_id = e.id);
    select array_agg(d.id order by d.reference) into waiting from books.drafts as d where d.tenant_id = in_tenant and d.batch_id = in_batch;
    if standing is null and waiting is null then
        perform api.fail('GE001', 'batch.reversed_already', jsonb_build_object('file', file));
    end if;
    if waiting is not null then
        perform api.append_events(in_tenant, 'EntryDropped', 'entry', waiting,
            (select array_agg(api.draft_text(in_tenant, w.id) order by w.place) from unnest(waiting) with ordinality as w (id, place)));
        perform api.remove_attachments_of(in_tenant, w.id) from unnest(waiting) as w (id);
        delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = any (waiting);
        delete from books.drafts as d where d.tenant_id = in_tenant and d.id = any (waiting);
    end if;
    answer := case when standing is null then jsonb_build_object('state', 'dropped', 'entries', '[]'::jsonb)
                   else api.enter_or_submit(in_tenant, api.reversals(in_tenant, standing, in_day, in_text)) end
              || jsonb_build_object('dropped', coalesce(cardinality(waiting), 0));
    perform api.append_event(in_tenant, 'BatchReversed', 'batch', in_batch, jsonb_build_object('reversed', coalesce(cardinality(standing), 0),
        'dropped', coalesce(cardinality(waiting), 0), 'text', trim(in_text)));
    return api.keep_answer(in_tenant, in_request, 'reverse_batch', content, answer);
end
$$;
comment on function api.reverse_batch is 'Take an import back whole: every entry of it that stands is reversed, on its own day or on one day, and what still waited as a draft is thrown away. All or nothing; to approval where the rules ask.';
