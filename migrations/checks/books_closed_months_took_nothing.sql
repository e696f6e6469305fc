-- title: Closed months took no entry that they should not have taken
-- why: What was reported from a closed month must stay as it was; into a softly closed one only a person with an exception may post.
-- do: Find out by the events who posted it and how; reverse it, or reopen the month with a reason and close it again.
with states as (
    select v.tenant_id, v.aggregate_id as period_id, v.seq, v.data::jsonb ->> 'state' as state,
           lead(v.seq) over (partition by v.tenant_id, v.aggregate_id order by v.seq) as next_seq
      from audit.events as v
     where v.aggregate_type = 'period' and v.type in ('PeriodClosed', 'PeriodReopened')
)
select e.tenant_id, e.id, concat_ws('/', e.series, e.year, e.number) as number, p.first_day as month_first_day, s.state, e.posted_by, e.posted_at
  from states as s
  join books.periods as p on p.tenant_id = s.tenant_id and p.id = s.period_id
  join books.entries as e on e.tenant_id = s.tenant_id and e.period_id = s.period_id
  join audit.events as v on v.tenant_id = e.tenant_id and v.aggregate_type = 'entry' and v.aggregate_id = e.id and v.type = 'EntryPosted'
 where v.seq > s.seq
   and (s.next_seq is null or v.seq < s.next_seq)
   and (s.state = 'hard_closed' or s.state = 'soft_closed' and not exists (
        select from books.period_exceptions as x
         where x.tenant_id = e.tenant_id and x.period_id = s.period_id and x.person_id = e.posted_by
           and x.given_at <= e.posted_at and e.posted_at < least(x.until, x.revoked_at)))
