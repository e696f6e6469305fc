-- owner: app_definer
-- execute: app_user
create function api.similar_entries(in_tenant uuid, in_text text, in_rows_max integer default 8) returns table (
    number text, text text, entry_date date, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    -- As the index entries_by_text holds it: what is longer than its first sixty signs is not told apart.
    wanted text := lower(left(in_text, 60)) collate "C";
begin
    perform api.need(in_tenant, 'transactions:read');
    if wanted = '' or in_rows_max not between 1 and 50 then
        return;
    end if;
    return query
    -- From one text to the next by the index: a text used a thousand times costs one step.
    with recursive texts as (
        (select lower(left(e.text, 60)) collate "C" as folded, 1 as place
           from books.entries as e
          where e.tenant_id = in_tenant and lower(left(e.text, 60)) collate "C" >= wanted
          order by lower(left(e.text, 60)) collate "C" limit 1)
        union all
        select n.folded, t.place + 1
          from texts as t
         cross join lateral (
            select lower(left(e.text, 60)) collate "C" as folded
              from books.entries as e
             where e.tenant_id = in_tenant and lower(left(e.text, 60)) collate "C" > t.folded
             order by lower(left(e.text, 60)) collate "C" limit 1) as n
         where t.place < 100 and t.folded ^@ wanted
    ), newest as (
        select n.*
          from texts as t
         cross join lateral (
            select e.id, e.series, e.year, e.number, e.suffix, e.text, e.entry_date
              from books.entries as e
             where e.tenant_id = in_tenant and lower(left(e.text, 60)) collate "C" = t.folded
             order by e.entry_date desc, e.id desc
             limit 3) as n
         where t.folded ^@ wanted
    ), chosen as (
        -- A reversal carries the text of what it takes back, and is nobody's pattern.
        select distinct on (n.text) n.*
          from newest as n
          join books.entries as e on e.tenant_id = in_tenant and e.id = n.id
         where e.kind not in ('reversal', 'year_close', 'year_open', 'revaluation', 'opening')
         order by n.text, n.entry_date desc, n.id desc
    )
    select api.entry_number(c.series, c.year, c.number, c.suffix), c.text, c.entry_date,
           (select coalesce(sum(l.debit), 0) from books.lines as l where l.tenant_id = in_tenant and l.entry_id = c.id)
      from chosen as c
     order by c.entry_date desc, c.id desc
     limit in_rows_max;
end
$$;
comment on function api.similar_entries is 'The last posted entries whose text begins so (capitals do not matter), newest first, each text once; of many such texts the first hundred by the alphabet.';
