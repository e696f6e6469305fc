-- owner: app_owner
-- execute: app_user
create function api.attachment(in_tenant uuid, in_id uuid) returns bytea
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
begin
    perform api.need(in_tenant, 'transactions:read');
    select a.content, a.sha256, a.file_name into found
      from books.attachments as a
     where a.tenant_id = in_tenant and a.id = in_id;
    if found.content is null then
        perform api.fail('GE003', 'attachment.not_found');
    end if;
    if sha256(found.content) <> found.sha256 then
        perform api.fail('GE006', 'attachment.damaged', jsonb_build_object('file', found.file_name));
    end if;
    return found.content;
end
$$;
comment on function api.attachment is 'The content of an attachment, removed ones too, after it was compared with its digest.';
