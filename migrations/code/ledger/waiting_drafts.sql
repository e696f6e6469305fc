-- owner: app_definer
-- execute: app_user
create function api.waiting_drafts(in_tenant uuid) returns table (
    id uuid, reference text, kind text, entry_date date, text text, amount numeric, version integer, created_by uuid, touched_by uuid[],
    parties text[], debited text[], credited text[], attachments bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select d.id, d.reference, d.kind, d.entry_date, d.text, l.amount, d.version, d.created_by, d.touched_by,
           l.parties, l.debited, l.credited,
           (select count(*) from books.attachments as f where f.tenant_id = in_tenant and f.entry_id = d.id and f.removed_at is null)
      from books.drafts as d
      cross join lateral (
        select coalesce(sum(i.debit), 0) as amount,
               coalesce(array_agg(distinct p.name order by p.name) filter (where p.name is not null), '{}') as parties,
               coalesce(array_agg(distinct a.code order by a.code) filter (where i.debit > 0), '{}') as debited,
               coalesce(array_agg(distinct a.code order by a.code) filter (where i.credit > 0), '{}') as credited
          from books.draft_lines as i
          left join books.accounts as a on a.tenant_id = in_tenant and a.id = i.account_id
          left join books.parties as p on p.tenant_id = in_tenant and p.id = i.party_id
         where i.tenant_id = in_tenant and i.draft_id = d.id) as l
     where d.tenant_id = in_tenant and d.state = 'submitted'
     order by d.entry_date, d.reference;
end
$$;
comment on function api.waiting_drafts is 'Entries that wait for a second person, as who approves looks at them: parties and accounts of their lines, the sum of the debits in GEL, who made and edited them, and how many documents are attached.';
