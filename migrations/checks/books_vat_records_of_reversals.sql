-- title: VAT records of an entry and of its reversal cancel out
-- why: What was taken back must leave the returns as it came into them.
-- do: Stop posting in this company, keep a dump, and report it before the next return is filed.
with records as (
    select tenant_id, entry_id, vat_code_id, side, sum(base) as base, sum(vat) as vat
      from books.vat_records
     group by tenant_id, entry_id, vat_code_id, side
), pairs as (
    select e.tenant_id, e.reverses_id as entry_id, e.id as reversal_id
      from books.entries as e
     where e.reverses_id is not null
)
select p.tenant_id, p.entry_id, p.reversal_id, k.vat_code_id, k.side, a.base, a.vat, b.base as base_back, b.vat as vat_back
  from pairs as p
  join lateral (
    select r.vat_code_id, r.side from records as r where r.tenant_id = p.tenant_id and r.entry_id in (p.entry_id, p.reversal_id)
    group by r.vat_code_id, r.side) as k on true
  left join records as a on a.tenant_id = p.tenant_id and a.entry_id = p.entry_id and a.vat_code_id = k.vat_code_id and a.side = k.side
  left join records as b on b.tenant_id = p.tenant_id and b.entry_id = p.reversal_id and b.vat_code_id = k.vat_code_id and b.side = k.side
 where (coalesce(a.base, 0), coalesce(a.vat, 0)) is distinct from (-coalesce(b.base, 0), -coalesce(b.vat, 0))
