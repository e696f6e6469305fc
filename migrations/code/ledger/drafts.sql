-- owner: app_definer
-- execute: app_user
create function api.drafts(in_tenant uuid) returns table (
    id uuid, reference text, state text, kind text, entry_date date, text text, amount numeric, created_by uuid, version integer, rejected_reason text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select d.id, d.reference, d.state, d.kind, d.entry_date, d.text,
           (select coalesce(sum(l.debit), 0) from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = d.id),
           d.created_by, d.version, d.rejected_reason
      from books.drafts as d
     where d.tenant_id = in_tenant
     order by d.entry_date, d.reference;
end
$$;
comment on function api.drafts is 'Entries not yet posted, with the sum of their debits in GEL.';
