-- owner: app_definer
-- execute: app_user app_definer
create function api.party_open_items(in_tenant uuid, in_day date, in_party uuid default null) returns table (
    party_id uuid, account_id uuid, document_id uuid, currency text, entry_id uuid, day date, due_day date, balance numeric, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '32MB'
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with own as materialized (
        select s.account_id from api.settlement_accounts(in_tenant) as s
    ), moved as materialized (
        -- What was reversed stands with what reverses it, so that neither is open.
        select x.party_id, x.account_id, x.document_id, x.currency, x.entry_id,
               coalesce(min(x.day) filter (where x.is_own), min(x.day)) as day, sum(x.gel) as gel, sum(x.amount) as amount
          from (select l.party_id, l.account_id, l.settlement_document_id as document_id, l.currency, coalesce(e.reverses_id, l.entry_id) as entry_id,
                       l.entry_date as day, e.reverses_id is null as is_own,
                       case when l.is_storno then l.credit - l.debit else l.debit - l.credit end as gel,
                       case when l.is_storno <> (l.debit > 0) then l.amount else -l.amount end as amount
                  from books.lines as l
                  join books.entries as e on e.tenant_id = in_tenant and e.id = l.entry_id
                 where l.tenant_id = in_tenant and l.party_id is not null and l.entry_date <= in_day
                   and (in_party is null or l.party_id = in_party)
                   and l.account_id in (select o.account_id from own as o)
                union all
                select m.party_id, m.account_id, m.document_id, m.currency, m.entry_id, m.day, true, m.gel, m.amount
                  from api.allocation_moves(in_tenant, in_day, in_party) as m
                 where m.account_id in (select o.account_id from own as o)) as x
         group by 1, 2, 3, 4, 5
    ), measured as (
        select m.party_id, m.account_id, m.document_id, m.currency, m.entry_id, m.day, m.gel,
               case when m.currency is null then m.gel else m.amount end as measure
          from moved as m
         where m.gel <> 0 or m.amount <> 0
    ), summed as (
        select m.party_id, m.account_id, m.document_id, m.currency, m.entry_id, m.day, m.measure,
               sum(m.gel) over debt as total_gel, sum(m.measure) over debt as total, max(m.day) over debt as last_day
          from measured as m
        window debt as (partition by m.party_id, m.account_id, m.document_id, m.currency)
    ), charges as (
        -- The oldest is paid first: what is still owed are the youngest of those that made the debt.
        select s.party_id, s.account_id, s.document_id, s.currency, s.entry_id, s.day, s.total, s.total_gel, abs(s.measure) as measure,
               coalesce(sum(abs(s.measure)) over (partition by s.party_id, s.account_id, s.document_id, s.currency
                                                  order by s.day desc, s.entry_id desc rows between unbounded preceding and 1 preceding), 0) as younger
          from summed as s
         where s.total <> 0 and sign(s.measure) = sign(s.total)
    ), open as (
        select c.party_id, c.account_id, c.document_id, c.currency, c.entry_id, c.day,
               round(c.total_gel * least(abs(c.total), c.younger + c.measure) / abs(c.total), 2) - round(c.total_gel * c.younger / abs(c.total), 2) as gel,
               case when c.currency is not null then sign(c.total) * (least(abs(c.total), c.younger + c.measure) - c.younger) end as amount
          from charges as c
         where c.younger < abs(c.total)
        union all
        -- Nothing is owed in the currency and something in GEL: a difference of rates that nobody booked yet.
        select distinct on (s.party_id, s.account_id, s.document_id, s.currency)
               s.party_id, s.account_id, s.document_id, s.currency, s.entry_id, s.last_day, s.total_gel, 0.0000
          from summed as s
         where s.total = 0 and s.total_gel <> 0
    )
    select o.party_id, o.account_id, o.document_id, o.currency, o.entry_id, o.day,
           coalesce(d.due_day, coalesce(d.day, o.day) + p.terms_days), o.gel, o.amount
      from open as o
      join books.parties as p on p.tenant_id = in_tenant and p.id = o.party_id
      left join books.settlement_documents as d on d.tenant_id = in_tenant and d.id = o.document_id
     order by p.code, o.account_id, o.currency nulls first, 7, o.day, o.entry_id;
end
$$;
comment on function api.party_open_items is 'What is owed at the end of a day, item by item (debit positive: owed to us), in GEL and in its currency: of each settlement document, and where none is named of each entry, the oldest paid first, less what is allocated. Due by the document, else by the terms of the party.';
