-- owner: app_definer
-- execute:
create function api.reversals(in_tenant uuid, in_entries uuid[], in_day date default null, in_text text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    bad text;
    answer jsonb;
begin
    select api.entry_number(e.series, e.year, e.number, e.suffix) into bad
      from books.entries as e
     where e.tenant_id = in_tenant and e.id = any (in_entries)
       and (exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id)
            or exists (select from books.drafts as d where d.tenant_id = in_tenant and d.reverses_id = e.id))
     limit 1;
    if bad is not null then
        perform api.fail('GE001', 'entry.reversed_already', jsonb_build_object('number', bad));
    end if;
    select jsonb_agg(jsonb_build_object('id', uuidv7(), 'kind', 'reversal', 'series', e.series,
               'entry_date', coalesce(in_day, e.entry_date), 'text', coalesce(nullif(trim(in_text), ''), e.text),
               'source_document', e.source_document, 'reverses_id', e.id, 'lines', s.lines) order by i.place)
      into answer
      from unnest(in_entries) with ordinality as i (id, place)
      join books.entries as e on e.tenant_id = in_tenant and e.id = i.id
      join books.companies as c on c.tenant_id = in_tenant
      cross join lateral (
        select jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - array['tenant_id', 'entry_id', 'entry_date', 'position'])
                   || case when c.reversal_style = 'opposite' then jsonb_build_object('debit', l.credit, 'credit', l.debit)
                           else jsonb_build_object('is_storno', not l.is_storno) end order by l.position) as lines
          from books.lines as l
         where l.tenant_id = in_tenant and l.entry_id = e.id) as s;
    return coalesce(answer, '[]');
end
$$;
comment on function api.reversals is 'The reversals of posted entries, in their order, as entries given as JSON: the same sides, marked (or opposite sides, where the company so chose), on their own days or on one day. Refused when one is reversed already.';
