-- title: The chain of each company is whole
-- why: An event edited, deleted, moved or added past the functions breaks the chain behind it.
-- do: Do not upgrade and do not go on; compare with the heads kept elsewhere, and with the last dump whose chain is whole.
select c.tenant_id, c.seq, 'does not follow the one before' as fault
  from (
    select e.tenant_id, e.seq,
           e.seq = row_number() over w
           and e.previous_hash = coalesce(lag(e.hash) over w, decode(repeat('00', 32), 'hex'))
           and e.hash = api.event_hash(e.previous_hash, e.tenant_id, e.seq, e.happened_at,
                 array[e.type, e.aggregate_type, e.aggregate_id::text, e.version::text, e.person_id::text, e.login, e.data, e.metadata]) as fits
      from audit.events as e
    window w as (partition by e.tenant_id order by e.seq)
  ) as c
 where not c.fits
union all
select coalesce(h.tenant_id, e.tenant_id), h.seq, 'the head is not the last event'
  from audit.heads as h
  full join (select distinct on (x.tenant_id) x.tenant_id, x.seq, x.hash from audit.events as x order by x.tenant_id, x.seq desc) as e
    on e.tenant_id = h.tenant_id
 where (h.seq, h.hash) is distinct from (e.seq, e.hash)
union all
select c.id, null, 'a company without a chain'
  from auth.companies as c
 where not exists (select from audit.heads as h where h.tenant_id = c.id)
