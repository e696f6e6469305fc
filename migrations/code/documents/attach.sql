-- owner: app_definer
-- execute: app_user
create function api.attach(in_tenant uuid, in_request uuid, in_id uuid, in_entry uuid, in_file_name text, in_content bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set standard_conforming_strings = on
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    digest bytea := sha256(in_content);
    content text := jsonb_build_array(in_id, in_entry, encode(digest, 'hex'), in_file_name)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'attach', content);
    kind text := api.media_type(in_content);
    name text := btrim(in_file_name);
    ending text := lower(substring(btrim(in_file_name) from '\.([A-Za-z]+)$'));
begin
    if answer is not null then
        return answer;
    end if;
    if not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = in_entry)
       and not exists (select from books.drafts as d where d.tenant_id = in_tenant and d.id = in_entry) then
        perform api.fail('GE003', 'entry.not_found');
    end if;
    -- No signs of folders, no control signs, none that turns the direction of writing and so hides the ending.
    if coalesce(length(name), 0) not between 1 and 255 or name ~ '[[:cntrl:]/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]' or name like '.%' then
        perform api.fail('GE001', 'attachment.name_malformed');
    end if;
    if coalesce(octet_length(in_content), 0) = 0 then
        perform api.fail('GE001', 'attachment.empty', jsonb_build_object('file', name));
    end if;
    if octet_length(in_content) > 10485760 then
        perform api.fail('GE001', 'attachment.too_large', jsonb_build_object('file', name, 'mb', 10));
    end if;
    if kind is null then
        perform api.fail('GE001', 'attachment.kind', jsonb_build_object('file', name));
    end if;
    if ending is null or not ending = any (case kind
        when 'application/pdf' then array['pdf'] when 'image/png' then array['png'] when 'image/jpeg' then array['jpg', 'jpeg']
        when 'application/xml' then array['xml'] else array['xlsx'] end) then
        perform api.fail('GE001', 'attachment.name_mismatch', jsonb_build_object('file', name, 'kind', kind));
    end if;
    if exists (select from books.attachments as a
                where a.tenant_id = in_tenant and a.entry_id = in_entry and a.file_name = name and a.removed_at is null) then
        perform api.fail('GE001', 'attachment.exists', jsonb_build_object('file', name));
    end if;
    perform api.count_storage(in_tenant, octet_length(in_content));
    insert into books.attachments (tenant_id, id, entry_id, file_name, media_type, size, sha256, content, added_by)
    values (in_tenant, in_id, in_entry, name, kind, octet_length(in_content), digest, in_content, me);
    answer := jsonb_build_object('id', in_id, 'entry_id', in_entry, 'file_name', name, 'media_type', kind,
        'size', octet_length(in_content), 'sha256', encode(digest, 'hex'));
    perform api.append_event(in_tenant, 'AttachmentAdded', 'attachment', in_id, answer);
    perform api.approval_falls(in_tenant, in_entry);
    return api.keep_answer(in_tenant, in_request, 'attach', content, answer);
end
$$;
comment on function api.attach is 'Attach a document to an entry or a draft: PDF, PNG, JPEG, XLSX or XML by its first bytes, at most 10 MB. A draft that was approved waits again. The chain keeps its name, size and digest.';
