-- title: A filed VAT return is what was frozen in it
-- why: What was declared must be found again, document by document, when it is examined.
-- do: Stop filing, keep a dump, and report it before a corrective return is prepared.
with frozen as (
    select t.tenant_id, t.id, r.box, sum(r.base) as base, sum(r.vat) as vat
      from books.vat_returns as t
      join books.vat_returns as o on o.tenant_id = t.tenant_id and o.period = t.period and o.sequence <= t.sequence and o.state <> 'prepared'
      join books.vat_records as r on r.tenant_id = o.tenant_id and r.return_id = o.id
     where t.state <> 'prepared'
     group by t.tenant_id, t.id, r.box
), declared as (
    select t.tenant_id, t.id, b.key as box, (b.value ->> 'base')::numeric as base, (b.value ->> 'vat')::numeric as vat
      from books.vat_returns as t
      cross join lateral jsonb_each(t.boxes) as b
     where t.state <> 'prepared' and b.key ~ '^(OUT|RC|IN)_' and jsonb_typeof(b.value) = 'object'
)
select tenant_id, id, box, d.base as base_declared, d.vat as vat_declared, f.base as base_frozen, f.vat as vat_frozen
  from declared as d
  full join frozen as f using (tenant_id, id, box)
 where (coalesce(d.base, 0), coalesce(d.vat, 0)) is distinct from (coalesce(f.base, 0), coalesce(f.vat, 0))
