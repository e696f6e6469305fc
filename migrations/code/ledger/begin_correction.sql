-- owner: app_definer
-- execute:
create function api.begin_correction(in_tenant uuid, in_entry uuid, in_draft uuid, in_day date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    old books.entries;
    wrong text;
    draft jsonb;
begin
    select e.* into old from books.entries as e where e.tenant_id = in_tenant and e.id = in_entry;
    if old.id is null then
        perform api.fail('GE003', 'entry.not_found');
    end if;
    if old.kind = 'reversal' then
        perform api.fail('GE001', 'entry.is_reversal');
    elsif exists (select from api.entry_kinds() as k where k.kind = old.kind and k.made_by = 'verb') then
        perform api.fail('GE001', 'entry.kind_by_hand', jsonb_build_object('kind', old.kind));
    end if;
    wrong := api.entry_number(old.series, old.year, old.number, old.suffix);
    if exists (select from books.entries as e where e.tenant_id = in_tenant and e.reverses_id = old.id)
       or exists (select from books.drafts as d where d.tenant_id = in_tenant and d.reverses_id = old.id) then
        perform api.fail('GE001', 'entry.reversed_already', jsonb_build_object('number', wrong));
    end if;
    if exists (select from books.drafts as d where d.tenant_id = in_tenant and d.corrects_id = old.id) then
        perform api.fail('GE001', 'entry.corrected_already', jsonb_build_object('number', wrong, 'draft',
            (select min(d.reference) from books.drafts as d where d.tenant_id = in_tenant and d.corrects_id = old.id)));
    end if;
    select jsonb_build_object('id', in_draft, 'kind', old.kind, 'series', old.series, 'corrects_id', old.id, 'text', old.text,
               'source_document', old.source_document, 'entry_date', coalesce(in_day, old.entry_date),
               'lines', jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - array['tenant_id', 'entry_id', 'entry_date', 'position']) order by l.position))
      into draft
      from books.lines as l
     where l.tenant_id = in_tenant and l.entry_id = old.id;
    return api.add_drafts(in_tenant, jsonb_build_array(draft), 'draft') -> 0;
end
$$;
comment on function api.begin_correction is 'An editable copy of a posted entry as a draft that corrects it; refused where it is reversed, or its correction begun already.';
