-- title: Finally closed months were opened by two persons
-- why: One person alone must not be able to change what was finally closed; the two are named with every reopening.
-- do: Ask both; close the month again, and find out who could write past the functions.
select r.tenant_id, r.id, r.period_id, r.asked_by, r.agreed_by, 'one person, or too late' as fault
  from books.reopenings as r
 where r.agreed_by = r.asked_by or r.agreed_at >= r.expires_at or (r.agreed_by is null) <> (r.agreed_at is null)
union all
select s.tenant_id, null, s.period_id, null, null, 'opened without agreement'
  from (select v.tenant_id, v.aggregate_id as period_id, v.happened_at, v.person_id, v.data::jsonb ->> 'state' as state,
               lag(v.data::jsonb ->> 'state') over (partition by v.tenant_id, v.aggregate_id order by v.seq) as state_before
          from audit.events as v
         where v.aggregate_type = 'period' and v.type in ('PeriodClosed', 'PeriodReopened')) as s
 where s.state_before = 'hard_closed' and s.state <> 'hard_closed'
   and not exists (select from books.reopenings as r
                    where r.tenant_id = s.tenant_id and r.period_id = s.period_id and r.agreed_by = s.person_id and r.agreed_at <= s.happened_at)
union all
select p.tenant_id, null, p.id, null, null, 'state other than the last event says'
  from books.periods as p
  left join lateral (
    select v.data::jsonb ->> 'state' as state
      from audit.events as v
     where v.tenant_id = p.tenant_id and v.aggregate_type = 'period' and v.aggregate_id = p.id
     order by v.version desc
     limit 1) as v on true
 where p.state <> coalesce(v.state, 'open')
