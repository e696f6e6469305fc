-- owner: app_definer
-- execute:
create function api.remove_attachments_of(in_tenant uuid, in_draft uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
begin
    with marked as (
        update books.attachments as a
           set removed_by = api.me(), removed_at = clock_timestamp(), removed_reason = 'EntryDropped'
         where a.tenant_id = in_tenant and a.entry_id = in_draft and a.removed_at is null
        returning a.id
    )
    select array_agg(m.id order by m.id) into ids from marked as m;
    if ids is not null then
        perform api.append_events(in_tenant, 'AttachmentRemoved', 'attachment', ids,
            array_fill(jsonb_build_object('entry_id', in_draft, 'reason', 'EntryDropped')::text, array[cardinality(ids)]));
    end if;
end
$$;
comment on function api.remove_attachments_of is 'Mark the attachments of a draft that is thrown away as removed.';
