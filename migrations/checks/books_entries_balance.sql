-- title: Every posted entry balances
-- why: Debit equals credit in GEL, off-balance lines aside; an entry of fewer than two lines is no entry.
-- do: Report it with the dump: no function writes such an entry, so somebody has written past them.
select e.tenant_id, e.id, concat_ws('/', e.series, e.year, e.number) as number, count(l.*) as lines,
       sum(case when l.is_storno then -1 else 1 end * (l.debit - l.credit)) filter (where a.type <> 'off_balance') as difference
  from books.entries as e
  left join books.lines as l on l.tenant_id = e.tenant_id and l.entry_id = e.id
  left join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
 group by e.tenant_id, e.id, e.series, e.year, e.number
having count(l.*) < 2
    or coalesce(sum(case when l.is_storno then -1 else 1 end * (l.debit - l.credit)) filter (where a.type <> 'off_balance'), 0) <> 0
