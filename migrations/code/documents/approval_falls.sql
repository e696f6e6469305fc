-- owner: app_definer
-- execute:
create function api.approval_falls(in_tenant uuid, in_draft uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Who approves judges the documents too: with others it is another draft, to be looked at anew.
    update books.drafts as d
       set state = 'submitted', approved_by = null, approved_at = null, version = d.version + 1
     where d.tenant_id = in_tenant and d.id = in_draft and d.state in ('submitted', 'approved');
    if found then
        perform api.append_events(in_tenant, 'EntryDrafted', 'entry', array[in_draft], array[api.draft_text(in_tenant, in_draft)]);
    end if;
end
$$;
comment on function api.approval_falls is 'The documents of a draft that waits for a second person, or has the approval, have changed: it has another version, and waits again.';
