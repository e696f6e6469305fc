-- owner: app_definer
-- execute: app_user
create function api.find_entries(in_tenant uuid, in_patterns text[], in_numbers text[], in_amounts numeric[], in_rows_max integer default 12) returns table (
    number text, text text, entry_date date, amount numeric, party text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off
as $$
declare
    words integer := coalesce(cardinality(in_patterns), 0);
begin
    perform api.need(in_tenant, 'transactions:read');
    if words not between 1 and 12 or length(array_to_string(in_patterns, '')) > 10000 or cardinality(in_numbers) <> words or cardinality(in_amounts) <> words
       or in_rows_max not between 1 and 50 then
        return;
    end if;
    return query
    with asked as materialized (
        select a.place, '\m' || nullif(a.pattern, '') as pattern, nullif(a.number, '') as number, a.amount
          from unnest(in_patterns, in_numbers, in_amounts) with ordinality as a (pattern, number, amount, place)
    ), recent as materialized (
        select e.id, e.text, e.source_document, row_number() over (order by e.entry_date desc, e.id desc) as age
          from books.entries as e
         where e.tenant_id = in_tenant
         order by e.entry_date desc, e.id desc
         limit 10000
    ), texts as materialized (
        select t.text, api.spelt(t.text) as words from (select distinct r.text from recent as r) as t
    ), text_hits as materialized (
        select a.place, t.text from texts as t join asked as a on t.words ~ a.pattern
    ), parties as materialized (
        select distinct a.place, p.id
          from books.parties as p
          join asked as a on api.spelt(p.name) ~ a.pattern
              or position(a.number in lower(p.code)) > 0 or position(a.number in p.id_code) > 0
         where p.tenant_id = in_tenant
    ), lines as materialized (
        select l.* from recent as r
          cross join lateral (
            select l.entry_id, l.party_id, l.debit, l.credit, l.amount from books.lines as l
             where l.tenant_id = in_tenant and l.entry_id = r.id offset 0) as l
         where exists (select from parties) or exists (select from asked as a where a.amount is not null)
    ), hits as (
        select h.place, r.id from text_hits as h join recent as r on r.text = h.text
        union
        select a.place, r.id from recent as r join asked as a on position(a.number in r.source_document) > 0
        union
        select p.place, l.entry_id from lines as l join parties as p on p.id = l.party_id
        union
        select a.place, l.entry_id from lines as l join asked as a on a.amount in (l.debit, l.credit, l.amount)
    ), fitting as (
        select r.id, r.age
          from (select h.id from hits as h group by h.id having count(*) = words) as h
          join recent as r on r.id = h.id
         order by r.age
         limit in_rows_max
    )
    select api.entry_number(e.series, e.year, e.number, e.suffix), e.text, e.entry_date,
           (select coalesce(sum(l.debit), 0) from books.lines as l where l.tenant_id = in_tenant and l.entry_id = e.id),
           coalesce((select min(p.name) from books.lines as l
                       join books.parties as p on p.tenant_id = in_tenant and p.id = l.party_id
                      where l.tenant_id = in_tenant and l.entry_id = e.id), '')
      from fitting as f
      cross join lateral (
        select o.* from books.entries as o where o.tenant_id = in_tenant and o.id = f.id limit 1) as e
     order by f.age;
end
$$;
comment on function api.find_entries is 'Among the last 10,000 posted entries those that fit every word asked, newest first: by a pattern over api.spelt in the text or the name of a party, by part of a document or of a party''s code, by the amount of a line. The three arrays say the same words.';
