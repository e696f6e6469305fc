-- owner: app_definer
-- execute:
create function api.append_posted(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    data text[];
    reversed uuid[];
begin
    select array_agg((to_jsonb(e) - 'tenant_id' || jsonb_build_object('lines', l.lines))::text order by i.place)
      into data
      from unnest(in_ids) with ordinality as i (id, place)
     cross join lateral (select b.* from books.entries as b where b.tenant_id = in_tenant and b.id = i.id limit 1) as e
     cross join lateral (
        select jsonb_agg(jsonb_strip_nulls(to_jsonb(x) - array['tenant_id', 'entry_id', 'entry_date']) order by x.position) as lines
          from books.lines as x
         where x.tenant_id = in_tenant and x.entry_id = i.id) as l;
    perform api.append_events(in_tenant, 'EntryPosted', 'entry', in_ids, data);
    select array_agg(e.reverses_id order by i.place),
           array_agg(jsonb_build_object('reversed_by', e.id, 'entry_date', e.entry_date)::text order by i.place)
      into reversed, data
      from unnest(in_ids) with ordinality as i (id, place)
     cross join lateral (
        select b.id, b.reverses_id, b.entry_date from books.entries as b
         where b.tenant_id = in_tenant and b.id = i.id limit 1) as e
     where e.reverses_id is not null;
    if reversed is not null then
        perform api.append_events(in_tenant, 'EntryReversed', 'entry', reversed, data);
    end if;
end
$$;
comment on function api.append_posted is 'One event EntryPosted for each entry, with header and lines whole; and EntryReversed for each entry that one of them reverses.';
