-- title: Entries and lines stand in their month and year
-- why: The month decides what is closed, the fiscal year gives the number, and the card reads the day from the lines.
-- do: Report it with the dump: the day of a posted entry never changes.
select e.tenant_id, e.id, e.entry_date, e.year, y.label as year_of_day, p.first_day as month_first_day, l.entry_date as day_of_line
  from books.entries as e
  join books.companies as c on c.tenant_id = e.tenant_id
  left join books.periods as p on p.tenant_id = e.tenant_id and p.id = e.period_id
  left join books.fiscal_years as y on y.tenant_id = e.tenant_id and greatest(e.entry_date, c.starts_on) between y.first_day and y.last_day
  left join books.entries as o on o.tenant_id = e.tenant_id and o.id = e.corrects_id
  left join books.lines as l on l.tenant_id = e.tenant_id and l.entry_id = e.id and l.entry_date <> e.entry_date
 where coalesce(o.year, y.label) is distinct from e.year
    or (o.id is not null and (o.series, o.number) <> (e.series, e.number))
    or l.entry_date is not null
    or (e.entry_date >= c.starts_on and (e.entry_date between p.first_day and p.last_day) is not true)
    or (e.kind = 'opening' and e.entry_date <> c.starts_on - 1)
    or (e.entry_date < c.starts_on and e.kind <> 'opening' and not exists (
            select from books.entries as b where b.tenant_id = e.tenant_id and b.id = e.reverses_id and b.kind = 'opening'))
