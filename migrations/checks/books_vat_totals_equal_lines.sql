-- title: VAT totals are the sum of their lines
-- why: The VAT return is read from these totals.
-- do: Stop posting in this company, keep a dump, and report it before the next return is filed.
with lines as (
    select l.tenant_id, l.vat_code_id, l.account_id, g.grain, g.first_day,
           sum(case when l.is_storno then -l.debit else l.debit end) as debit,
           sum(case when l.is_storno then -l.credit else l.credit end) as credit,
           count(*) as lines
      from books.lines as l
      join books.entries as e on e.tenant_id = l.tenant_id and e.id = l.entry_id
      left join books.fiscal_years as y on y.tenant_id = l.tenant_id and l.entry_date between y.first_day and y.last_day
     cross join lateral (values
        ('day', l.entry_date),
        ('month', case when y.first_day is null then l.entry_date
                       else greatest(date_trunc('month', l.entry_date::timestamp)::date, y.first_day) end),
        ('year', case when y.first_day is null then l.entry_date else y.first_day end)
     ) as g (grain, first_day)
     where l.vat_code_id is not null
     group by l.tenant_id, l.vat_code_id, l.account_id, g.grain, g.first_day
)
select tenant_id, vat_code_id, account_id, grain, first_day, l.debit as debit_of_lines, t.debit as debit_of_totals,
       l.credit as credit_of_lines, t.credit as credit_of_totals
  from lines as l
  full join books.vat_totals as t using (tenant_id, vat_code_id, account_id, grain, first_day)
 where (l.debit, l.credit, l.lines) is distinct from (t.debit, t.credit, t.lines)
