-- title: Who approved an entry neither made nor touched it
-- why: The second person is the one protection against one hand that both writes and pays.
-- do: Take it to the owner of the company; the events of the entry tell who did what.
select e.tenant_id, e.id, e.created_by, e.approved_by, e.posted_by, e.is_self_approved
  from books.entries as e
 where not e.is_self_approved and (e.approved_by = e.created_by or e.approved_by = any (e.touched_by))
    or e.is_self_approved and e.approved_by <> e.posted_by
union all
select d.tenant_id, d.id, d.created_by, d.approved_by, null, null
  from books.drafts as d
 where d.approved_by = d.created_by or d.approved_by = any (d.touched_by)
    or (d.state = 'approved') <> (d.approved_by is not null)
