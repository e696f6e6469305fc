-- title: The chain of each office is whole
-- why: It tells who made people and companies, and who shut whom out.
-- do: As for a company's chain: compare with the last dump whose chain is whole.
select c.office_id, c.seq, 'does not follow the one before' as fault
  from (
    select e.office_id, e.seq,
           e.seq = row_number() over w
           and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex'))
           and e.hash = api.event_hash(e.previous_hash, e.office_id, e.seq, e.happened_at,
                 array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text, e.person_id::text, e.login, e.data, e.metadata]) as fits
      from audit.office_events as e
    window w as (partition by e.office_id order by e.seq)
  ) as c
 where not c.fits
union all
select h.office_id, h.seq, 'the head is not the last event'
  from audit.office_heads as h
  left join (select distinct on (x.office_id) x.office_id, x.seq, x.hash from audit.office_events as x order by x.office_id, x.seq desc) as e
    on e.office_id = h.office_id
 where (h.seq, h.hash) is distinct from (coalesce(e.seq, 0), coalesce(e.hash, decode(repeat('00', 32), 'hex')))
