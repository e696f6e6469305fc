-- owner: app_definer
-- execute:
create function api.keep_invoices(in_tenant uuid, in_invoices jsonb, in_entries jsonb, in_versions integer[], in_state text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    me uuid := api.me();
    many integer := case when jsonb_typeof(in_invoices) = 'array' then jsonb_array_length(in_invoices) else 0 end;
    fresh jsonb;
    ids uuid[];
    changed uuid[] := '{}';
    found record;
    answer jsonb;
begin
    if many = 0 then
        perform api.fail('GE003', 'entry.not_found');
    end if;
    select array_agg(g.id order by g.place) into ids
      from (select (x ->> 'id')::uuid as id, place from jsonb_array_elements(in_invoices) with ordinality as i (x, place)) as g;
    if jsonb_typeof(in_entries) is distinct from 'array' or (in_versions is not null and cardinality(in_versions) <> many) or exists (
        select from rows from (jsonb_array_elements(in_invoices), jsonb_array_elements(in_entries)) as g (invoice, entry)
         where g.invoice ->> 'id' is null or (g.entry ->> 'id')::uuid is distinct from (g.invoice ->> 'id')::uuid
            or g.entry ->> 'entry_date' is distinct from g.invoice ->> 'entry_date') then
        perform api.fail('GE001', 'invoice.entry_differs');
    elsif (select count(distinct i) from unnest(ids) as i) < cardinality(ids) then
        perform api.fail('GE001', 'entry.id_taken');
    end if;
    perform api.refuse_invoice_values(in_tenant, in_invoices);
    perform api.refuse_kinds(in_entries);
    if in_state = 'submitted' then
        perform api.ensure_year(in_tenant, d.day)
           from (select distinct (e ->> 'entry_date')::date as day from jsonb_array_elements(in_entries) as e order by 1) as d;
        perform api.refuse_faults(in_tenant, in_entries);
    end if;
    perform 1 from books.drafts as d where d.tenant_id = in_tenant and d.id = any (ids) order by d.id for update;
    perform api.refuse_numbers_again(in_tenant, in_invoices);
    for found in
        select d.id, d.version, g.expected, exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = d.id) as has_invoice
          from rows from (unnest(ids), unnest(in_versions)) with ordinality as g (id, expected, place)
          left join lateral (select b.id, b.version from books.drafts as b where b.tenant_id = in_tenant and b.id = g.id limit 1) as d on true
         where d.id is not null or g.expected is not null
         order by g.place
    loop
        if found.id is null then
            perform api.fail('GE003', 'entry.not_found');
        end if;
        perform api.expect_version(in_tenant, 'entry', found.id, found.version, found.expected);
        if not found.has_invoice then
            perform api.fail('GE001', 'invoice.entry_by_hand');
        end if;
        changed := changed || found.id;
    end loop;
    if exists (select from unnest(ids) as i (id)
                cross join lateral (select 1 from books.entries as e where e.tenant_id = in_tenant and e.id = i.id limit 1) as e) then
        perform api.fail('GE001', 'entry.posted_already');
    end if;
    perform api.refuse_wild_days(in_entries);
    delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = any (changed);
    delete from books.invoice_lines as l where l.tenant_id = in_tenant and l.invoice_id = any (changed);
    delete from books.invoice_advances as a where a.tenant_id = in_tenant and a.invoice_id = any (changed);
    perform api.write_invoices(in_tenant, in_invoices);
    if in_state <> 'posted' and cardinality(changed) < many then
        select jsonb_agg(e.x - array['reverses_id', 'batch_id', 'corrects_id'] order by e.place) into fresh
          from jsonb_array_elements(in_entries) with ordinality as e (x, place) where (e.x ->> 'id')::uuid <> all (changed);
        perform api.add_drafts(in_tenant, fresh, in_state);
        update books.settlement_documents as s
           set code = d.reference, name = case when i.number = '' then d.reference else i.number end
          from unnest(ids) as k (id)
          join books.drafts as d on d.tenant_id = in_tenant and d.id = k.id
          join books.invoices as i on i.tenant_id = in_tenant and i.id = k.id
         where s.tenant_id = in_tenant and s.id = k.id and s.code = k.id::text;
    end if;
    if cardinality(changed) > 0 then
        perform api.write_draft_lines(in_tenant, jsonb_agg(e)) from jsonb_array_elements(in_entries) as e where (e ->> 'id')::uuid = any (changed);
        update books.drafts as d
           set state = case when in_state = 'submitted' then 'submitted' else 'draft' end, kind = e ->> 'kind', series = coalesce(e ->> 'series', d.series),
               entry_date = (e ->> 'entry_date')::date, text = coalesce(e ->> 'text', ''), source_document = coalesce(e ->> 'source_document', ''),
               approved_by = null, approved_at = null, rejected_reason = null, version = d.version + 1,
               touched_by = case when me = any (d.touched_by) then d.touched_by else d.touched_by || me end
          from jsonb_array_elements(in_entries) as e
         where d.tenant_id = in_tenant and d.id = (e ->> 'id')::uuid and d.id = any (changed);
        perform api.append_events(in_tenant, 'EntryDrafted', 'entry', changed, array(
            select api.draft_text(in_tenant, c.id) from unnest(changed) with ordinality as c (id, place) order by c.place));
    end if;
    if in_state = 'submitted' then
        perform api.refuse_invoice_faults(in_tenant, in_entries);
    end if;
    perform api.append_events(in_tenant, 'InvoiceSaved', 'invoice', ids, array(
        select t.told::text from api.invoice_texts(in_tenant, ids) as t order by t.place));
    select jsonb_agg(jsonb_build_object('id', d.id, 'reference', d.reference, 'version', d.version, 'state', d.state) order by i.place) into answer
      from unnest(ids) with ordinality as i (id, place)
      join books.drafts as d on d.tenant_id = in_tenant and d.id = i.id;
    return answer;
end
$$;
comment on function api.keep_invoices is 'Keep invoices and the drafts of their entries, given in the same order, with the version expected of each (null: all are new): all or nothing, every rule of saving is here. Submitted, both must be right and agree. In the state posted, new ones get no draft: their entries are entered at once.';
