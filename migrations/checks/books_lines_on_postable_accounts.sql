-- title: Lines stand on accounts that take lines, and the chart has no ring
-- why: A group shows the sum of its sub-accounts; a line of its own would be counted by nobody, and a ring for ever.
-- do: Make the account postable again or give the group another parent.
with recursive ways as (
    select a.tenant_id, a.id, a.parent_id, 1 as depth from books.accounts as a where a.parent_id is not null
    union all
    select w.tenant_id, w.id, p.parent_id, w.depth + 1
      from ways as w
      join books.accounts as p on p.tenant_id = w.tenant_id and p.id = w.parent_id
     where p.parent_id is not null and w.depth < 50
)
select w.tenant_id, w.id, 'ring' as fault from ways as w where w.depth = 50
union all
select distinct t.tenant_id, t.account_id, 'lines on a group'
  from books.account_totals as t
  join books.accounts as a on a.tenant_id = t.tenant_id and a.id = t.account_id
 where not a.is_postable
