-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_entries(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.entries
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select r.*
      from (select api.later_columns('entries', '{}') as columns offset 0) as later
     cross join audit.events as e
     cross join lateral jsonb_populate_record(null::books.entries,
           later.columns || (e.data::jsonb - 'lines') || jsonb_build_object('tenant_id', in_tenant)) as r
     where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto and e.type = 'EntryPosted'
$$;
comment on function api.rebuilt_entries is 'Posted entries as the events tell them; those of a snapshot are known by the digests of their months, not row by row.';
