-- owner: app_owner
-- execute:
create function api.attachment_kept() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and old.removed_at is null and new.removed_at is not null
       and (old.tenant_id, old.id, old.entry_id, old.file_name, old.media_type, old.size, old.sha256, old.content, old.added_by, old.added_at)
           = (new.tenant_id, new.id, new.entry_id, new.file_name, new.media_type, new.size, new.sha256, new.content, new.added_by, new.added_at) then
        return new;
    end if;
    perform api.fail('GE004', 'attachment.unchangeable');
    return null;
end
$$;
comment on function api.attachment_kept is 'Trigger of attachments: none is deleted, and only the mark of removal is added, once.';
