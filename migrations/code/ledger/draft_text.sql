-- owner: app_owner
-- execute: app_user app_definer
create function api.draft_text(in_tenant uuid, in_draft uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select (to_jsonb(d) - 'tenant_id' || jsonb_build_object('lines', coalesce((
               select jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - array['tenant_id', 'draft_id']) order by l.position)
                 from books.draft_lines as l
                where l.tenant_id = in_tenant and l.draft_id = in_draft), '[]')))::text
      from books.drafts as d
     where d.tenant_id = in_tenant and d.id = in_draft
$$;
comment on function api.draft_text is 'A draft whole, header and lines, as JSON text; the form in which it can be posted and in which its event keeps it.';
