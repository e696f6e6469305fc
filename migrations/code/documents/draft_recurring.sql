-- owner: app_definer
-- execute: app_user
create function api.draft_recurring(in_tenant uuid, in_request uuid, in_until date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    answer jsonb := api.request_answer(in_tenant, in_request, 'draft_recurring', coalesce(in_until::text, ''));
    made jsonb;
    entries jsonb;
    ids uuid[];
    data text[];
begin
    if answer is not null then
        return answer;
    end if;
    if in_until is null or in_until > (clock_timestamp() at time zone 'Asia/Tbilisi')::date + 366 then
        perform api.fail('GE001', 'entry.date_far');
    end if;
    -- The head of the chain is locked: whoever else asks waits, and then finds the days moved on.
    select jsonb_agg(jsonb_build_object('template', d.template_id, 'name', d.name, 'day', d.day, 'entry', d.entry) order by d.place)
      into made
      from (select u.template_id, u.name, u.day, row_number() over (order by u.day, u.name, u.template_id) as place,
                   api.template_entry(in_tenant, u.template_id, u.day, 1) as entry
              from api.due_templates(in_tenant, in_until) as u) as d;
    if made is null then
        return api.keep_answer(in_tenant, in_request, 'draft_recurring', in_until::text, '{"drafts": []}');
    end if;
    select jsonb_agg(m -> 'entry') into entries from jsonb_array_elements(made) as m;
    entries := api.add_drafts(in_tenant, entries, 'draft');
    with last as (
        select (m ->> 'template')::uuid as id, max((m ->> 'day')::date) as day from jsonb_array_elements(made) as m group by 1
    ), moved as (
        update books.templates as t
           set next_day = api.next_occurrence(l.day, t.recurrence, t.month_day), version = t.version + 1
          from last as l
         where t.tenant_id = in_tenant and t.id = l.id
        returning t.id, t.next_day
    )
    select array_agg(v.id order by v.id),
           array_agg(jsonb_build_object('next_day', v.next_day, 'drafts', (
               select jsonb_agg(jsonb_build_object('id', m #>> '{entry,id}', 'day', m ->> 'day'))
                 from jsonb_array_elements(made) as m where (m ->> 'template')::uuid = v.id))::text order by v.id)
      into ids, data
      from moved as v;
    perform api.append_events(in_tenant, 'RecurringDrafted', 'template', ids, data);
    select jsonb_build_object('drafts', jsonb_agg(jsonb_build_object('id', e ->> 'id', 'reference', e ->> 'reference',
               'template', m ->> 'name', 'entry_date', m ->> 'day') order by p.place))
      into answer
      from jsonb_array_elements(made) with ordinality as p (m, place)
      join jsonb_array_elements(entries) as e on e ->> 'id' = m #>> '{entry,id}';
    return api.keep_answer(in_tenant, in_request, 'draft_recurring', in_until::text, answer);
end
$$;
comment on function api.draft_recurring is 'Make drafts of all recurring entries due up to a day, each occurrence once and never again, and move their next day on.';
