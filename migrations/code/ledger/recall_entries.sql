-- owner: app_definer
-- execute: app_user
create function api.recall_entries(in_tenant uuid, in_patterns text[], in_rows_max integer default 8) returns table (
    number text, text text, entry_date date, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off
as $$
declare
    newest date;
begin
    perform api.need(in_tenant, 'transactions:read');
    if coalesce(cardinality(in_patterns), 0) not between 1 and 12 or length(array_to_string(in_patterns, '')) > 10000
       or in_rows_max not between 1 and 50 then
        return;
    end if;
    select max(e.entry_date) into newest from books.entries as e where e.tenant_id = in_tenant;
    return query
    with recent as materialized (
        select e.id, e.text, e.kind, e.entry_date, row_number() over (order by e.entry_date desc, e.id desc) as place
          from books.entries as e
         where e.tenant_id = in_tenant
         order by e.entry_date desc, e.id desc
         limit 10000
    ), texts as materialized (
        -- A reversal carries the text of what it takes back, and is nobody's pattern.
        select r.text, min(r.place) as place, sum(1 / (1 + (newest - r.entry_date) / 30.0)) as weight
          from recent as r
         where r.text <> '' and r.kind not in ('reversal', 'year_close', 'year_open', 'revaluation', 'opening')
         group by r.text
    ), spelt as materialized (
        select t.*, api.spelt(t.text) as words from texts as t
    ), fitting as (
        select s.* from spelt as s
         where not exists (select from unnest(in_patterns) as p where s.words !~ ('\m' || p))
         order by s.weight desc, s.place
         limit in_rows_max
    )
    select api.entry_number(e.series, e.year, e.number, e.suffix), e.text, e.entry_date,
           (select coalesce(sum(l.debit), 0) from books.lines as l where l.tenant_id = in_tenant and l.entry_id = e.id)
      from fitting as f
      join recent as r on r.place = f.place
      cross join lateral (
        select o.* from books.entries as o where o.tenant_id = in_tenant and o.id = r.id limit 1) as e
     order by f.weight desc, f.place;
end
$$;
comment on function api.recall_entries is 'Among the last 10,000 posted entries those whose text has words that fit all patterns over api.spelt, each text once as it was used last; what is used often and lately first: a use counts 1, one of a month before the last day of the books a half.';
