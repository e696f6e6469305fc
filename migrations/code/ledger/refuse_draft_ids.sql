-- owner: app_definer
-- execute:
create function api.refuse_draft_ids(in_tenant uuid, in_entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from books.drafts as d where d.tenant_id = in_tenant)
       and exists (select from jsonb_array_elements(in_entries) as e
                     join books.drafts as d on d.tenant_id = in_tenant and d.id = (e ->> 'id')::uuid) then
        perform api.fail('GE001', 'entry.id_taken');
    end if;
end
$$;
comment on function api.refuse_draft_ids is 'Refused when an entry to be posted has the id of a draft: the draft could never be posted, its documents would be the entry''s, and a replay would find it posted.';
