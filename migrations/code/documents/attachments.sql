-- owner: app_owner
-- execute: app_user
create function api.attachments(in_tenant uuid, in_entry uuid) returns table (
    id uuid, file_name text, media_type text, size integer, sha256 text, added_by uuid, added_at timestamptz,
    removed_by uuid, removed_at timestamptz, removed_reason text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select a.id, a.file_name, a.media_type, a.size, encode(a.sha256, 'hex'), a.added_by, a.added_at, a.removed_by, a.removed_at, a.removed_reason
      from books.attachments as a
     where a.tenant_id = in_tenant and a.entry_id = in_entry
     order by a.added_at, a.id;
end
$$;
comment on function api.attachments is 'The attachments of an entry or draft without their content, removed ones too.';
