-- title: Every approval of a second person is told by an event
-- why: An entry that says it was approved, and no event that says so, was approved by nobody.
-- do: Take it to the owner of the company, with the dump.
select e.tenant_id, e.id, e.approved_by
  from books.entries as e
 where not e.is_self_approved
   and not exists (select from audit.events as v
                    where v.tenant_id = e.tenant_id and v.aggregate_type = 'entry'
                      -- The reversal that a correction makes was approved with the correction.
                      and v.aggregate_id = coalesce((select c.id from books.entries as c
                                                      where c.tenant_id = e.tenant_id and c.corrects_id = e.reverses_id), e.id)
                      and v.type = 'EntryApproved' and v.person_id = e.approved_by)
