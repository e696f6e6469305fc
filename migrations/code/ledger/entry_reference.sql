-- owner: app_definer
-- execute:
create function api.entry_reference(in_tenant uuid, in_id uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        (select api.entry_number(e.series, e.year, e.number, e.suffix) from books.entries as e where e.tenant_id = in_tenant and e.id = in_id),
        (select d.reference from books.drafts as d where d.tenant_id = in_tenant and d.id = in_id))
$$;
comment on function api.entry_reference is 'What people call an entry: its number, or the short reference of its draft.';
