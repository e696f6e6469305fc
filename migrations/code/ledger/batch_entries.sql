-- owner: app_definer
-- execute: app_user
create function api.batch_entries(in_tenant uuid, in_batch uuid) returns table (
    id uuid, reference text, state text, entry_date date, text text, amount numeric, reversed_by text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select e.id, api.entry_number(e.series, e.year, e.number, e.suffix), 'posted', e.entry_date, e.text,
           (select sum(l.debit) from books.lines as l where l.tenant_id = in_tenant and l.entry_id = e.id),
           (select api.entry_number(r.series, r.year, r.number, r.suffix) from books.entries as r
             where r.tenant_id = in_tenant and r.reverses_id = e.id)
      from books.entries as e
     where e.tenant_id = in_tenant and e.batch_id = in_batch
    union all
    select d.id, d.reference, d.state, d.entry_date, d.text,
           (select sum(l.debit) from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = d.id), null
      from books.drafts as d
     where d.tenant_id = in_tenant and d.batch_id = in_batch
     order by 4, 2;
end
$$;
comment on function api.batch_entries is 'What one import brought in: entries and drafts by day, with the sum of their debits in GEL and what reversed them.';
