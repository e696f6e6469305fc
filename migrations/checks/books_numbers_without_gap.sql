-- title: Numbers run without a gap
-- why: A missing number is a missing entry, and the first thing a tax inspector asks about.
-- do: Look for the event EntryPosted of the missing number; if there is none, report it with the dump.
select coalesce(e.tenant_id, n.tenant_id) as tenant_id, coalesce(e.series, n.series) as series, coalesce(e.year, n.year) as year,
       e.entries, e.first_number, e.last_number, n.last_number as last_given
  from (select x.tenant_id, x.series, x.year, count(*) as entries, min(x.number) as first_number, max(x.number) as last_number
          from books.entries as x
         where x.suffix = 0
         group by x.tenant_id, x.series, x.year) as e
  full join books.number_series as n on n.tenant_id = e.tenant_id and n.series = e.series and n.year = e.year
 where e.entries is distinct from n.last_number
    or e.first_number is distinct from 1
    or e.last_number is distinct from n.last_number
