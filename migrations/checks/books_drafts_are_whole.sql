-- title: Drafts are no remains
-- why: A draft that was posted is gone; one with the id of a posted entry would be told as its history, lines without a header by nobody.
-- do: Throw the draft away; its event keeps what it was.
select d.tenant_id, d.id, 'posted already' as fault
  from books.drafts as d
  join books.entries as e on e.tenant_id = d.tenant_id and e.id = d.id
union all
select l.tenant_id, l.draft_id, 'lines without a draft'
  from books.draft_lines as l
  left join books.drafts as d on d.tenant_id = l.tenant_id and d.id = l.draft_id
 where d.id is null
union all
select d.tenant_id, d.id, 'asked for approval without two lines'
  from books.drafts as d
 where d.state <> 'draft'
   and (select count(*) from books.draft_lines as l where l.tenant_id = d.tenant_id and l.draft_id = d.id) < 2
