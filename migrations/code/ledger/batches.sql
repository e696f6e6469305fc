-- owner: app_definer
-- execute: app_user
create function api.batches(in_tenant uuid, in_batch uuid default null, in_sha256 text default null) returns table (
    id uuid, file_name text, sha256 text, entries integer, lines integer, created_by uuid, created_at timestamptz,
    posted bigint, waiting bigint, reversed bigint, first_day date, last_day date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select b.id, b.file_name, encode(b.file_sha256, 'hex'), b.entries, b.lines, b.created_by, b.created_at,
           e.posted, (select count(*) from books.drafts as d where d.tenant_id = in_tenant and d.batch_id = b.id), e.reversed,
           e.first_day, e.last_day
      from books.batches as b
      cross join lateral (
        select count(*) as posted, count(r.id) as reversed, min(p.entry_date) as first_day, max(p.entry_date) as last_day
          from books.entries as p
          left join books.entries as r on r.tenant_id = in_tenant and r.reverses_id = p.id
         where p.tenant_id = in_tenant and p.batch_id = b.id) as e
     where b.tenant_id = in_tenant and (in_batch is null or b.id = in_batch)
       and (in_sha256 is null or b.file_sha256 = decode(in_sha256, 'hex'))
     order by b.created_at, b.id;
end
$$;
comment on function api.batches is 'Imports of a company, oldest first: the file, what it brought, and how much of that is posted, waits as drafts, and is reversed again.';
