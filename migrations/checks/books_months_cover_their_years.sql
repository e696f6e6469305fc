-- title: Months cover their fiscal years without gap or overlap
-- why: A day in no month could not be closed, a day in two would be open in one of them.
-- do: Report it with the dump.
select y.tenant_id, y.label, y.first_day, y.last_day, sum(p.last_day - p.first_day + 1) as days_of_months
  from books.fiscal_years as y
  left join books.periods as p on p.tenant_id = y.tenant_id and p.fiscal_year_id = y.id
 group by y.tenant_id, y.id, y.label, y.first_day, y.last_day
having sum(p.last_day - p.first_day + 1) is distinct from y.last_day - y.first_day + 1
    or min(p.first_day) <> y.first_day
    or max(p.last_day) <> y.last_day
union all
select a.tenant_id, a.label, b.first_day, b.last_day, null
  from books.fiscal_years as a
  join books.fiscal_years as b on b.tenant_id = a.tenant_id and b.id <> a.id and b.first_day between a.first_day and a.last_day
