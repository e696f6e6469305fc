-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_draft_lines(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.draft_lines
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select r.*
      from api.rebuilt_draft_texts(in_tenant, in_base, in_after, in_upto) as t
     cross join lateral jsonb_populate_recordset(
           jsonb_populate_record(null::books.draft_lines,
               api.later_columns('draft_lines', '{}') || jsonb_build_object('tenant_id', in_tenant, 'draft_id', t.id)),
           t.data -> 'lines') as r
$$;
comment on function api.rebuilt_draft_lines is 'Lines of the drafts as the events tell them.';
