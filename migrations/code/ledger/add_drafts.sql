-- owner: app_definer
-- execute:
create function api.add_drafts(in_tenant uuid, in_entries jsonb, in_state text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    stamp timestamptz := clock_timestamp();
    many integer := jsonb_array_length(in_entries);
    named text[];
    ids uuid[];
    data text[];
    answer jsonb;
begin
    -- One by one by their keys: a join would read every entry of the company.
    if exists (select from jsonb_array_elements(in_entries) as g
                cross join lateral (
                  select from books.entries as e where e.tenant_id = in_tenant and e.id = (g ->> 'id')::uuid limit 1) as e) then
        perform api.fail('GE001', 'entry.posted_already');
    end if;
    perform api.refuse_wild_days(in_entries);
    -- Six signs are met twice among many drafts, as a birthday is in a class: some are made to spare.
    named := array(
        select distinct x.reference
          from (select 'd-' || substr(api.base32(api.random_bytes(4)), 1, 6) as reference
                  from generate_series(1, many + many / 20 + 20)) as x
         where not exists (select from books.drafts as d where d.tenant_id = in_tenant and d.reference = x.reference)
         limit many);
    with written as (
        insert into books.drafts (tenant_id, id, reference, state, kind, series, entry_date, text, source_document,
                                  reverses_id, corrects_id, batch_id, created_by, created_at, touched_by)
        select in_tenant, (g ->> 'id')::uuid, named[place], in_state, g ->> 'kind',
               coalesce(g ->> 'series', 'GL'), (g ->> 'entry_date')::date, coalesce(g ->> 'text', ''),
               coalesce(g ->> 'source_document', ''), (g ->> 'reverses_id')::uuid, (g ->> 'corrects_id')::uuid, (g ->> 'batch_id')::uuid, person, stamp, array[person]
          from jsonb_array_elements(in_entries) with ordinality as e (g, place)
        returning id, reference, version, state
    )
    select array_agg(w.id order by w.id),
           jsonb_agg(jsonb_build_object('id', w.id, 'reference', w.reference, 'version', w.version, 'state', w.state) order by w.id)
      into ids, answer
      from written as w;
    perform api.write_draft_lines(in_tenant, in_entries);
    select array_agg(api.draft_text(in_tenant, i.id) order by i.place) into data from unnest(ids) with ordinality as i (id, place);
    perform api.append_events(in_tenant, 'EntryDrafted', 'entry', ids, data);
    return answer;
end
$$;
comment on function api.add_drafts is 'Keep entries given as JSON as new drafts of this person, in the state given, each with its event.';
