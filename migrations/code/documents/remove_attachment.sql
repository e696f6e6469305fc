-- owner: app_definer
-- execute: app_user
create function api.remove_attachment(in_tenant uuid, in_request uuid, in_id uuid, in_reason text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_id, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'remove_attachment', content);
    old record;
begin
    if answer is not null then
        return answer;
    end if;
    select a.id, a.entry_id, a.file_name, a.removed_at into old from books.attachments as a where a.tenant_id = in_tenant and a.id = in_id for update;
    if old.id is null then
        perform api.fail('GE003', 'attachment.not_found');
    end if;
    if old.removed_at is not null then
        perform api.fail('GE001', 'attachment.removed_already', jsonb_build_object('file', old.file_name));
    end if;
    if coalesce(length(trim(in_reason)), 0) not between 3 and 1000 then
        perform api.fail('GE001', 'attachment.reason_missing');
    end if;
    update books.attachments as a
       set removed_by = me, removed_at = clock_timestamp(), removed_reason = trim(in_reason)
     where a.tenant_id = in_tenant and a.id = in_id;
    perform api.append_event(in_tenant, 'AttachmentRemoved', 'attachment', in_id,
        jsonb_build_object('entry_id', old.entry_id, 'reason', trim(in_reason)));
    perform api.approval_falls(in_tenant, old.entry_id);
    return api.keep_answer(in_tenant, in_request, 'remove_attachment', content, jsonb_build_object('id', in_id, 'file_name', old.file_name));
end
$$;
comment on function api.remove_attachment is 'Mark an attachment as removed, with a reason. Its content stays and can still be read. A draft that was approved waits again.';
