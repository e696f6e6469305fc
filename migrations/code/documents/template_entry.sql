-- owner: app_owner
-- execute: app_definer
create function api.template_entry(in_tenant uuid, in_template uuid, in_day date, in_factor numeric) returns jsonb
language sql volatile set search_path = pg_catalog, pg_temp
as $$
    with head as materialized (
        select t.kind, t.series, t.text, t.lines, jsonb_build_array(to_jsonb(t)) as whole
          from books.templates as t
         where t.tenant_id = in_tenant and t.id = in_template
    ), lines as materialized (
        select l.line_position as place, h.lines -> (l.line_position::integer - 1) as x, l.currency, v.amount, r.rate, l.credit > 0 as is_credit,
               case when v.amount > 0 and r.rate > 0 then round(v.amount * r.rate, 2) else round((l.debit + l.credit) * in_factor, 2) end as gel,
               l.debit + l.credit > 0 as has_gel,
               a.type is distinct from 'off_balance' as counts,
               case when l.is_storno then -1 else 1 end * (l.debit - l.credit) as signed
          from head as h
          cross join lateral api.entry_lines(h.whole) as l
          left join books.accounts as a on a.tenant_id = in_tenant and a.id = l.account_id
          left join books.currencies as c on c.code = l.currency
          cross join lateral (select round(l.amount * in_factor, coalesce(c.digits, 2)) as amount) as v
          left join lateral (
            select e.rate from books.exchange_rates as e
             where e.tenant_id = in_tenant and e.currency = l.currency and e.day <= in_day
             order by e.day desc limit 1) as r on true
    ), sums as (
        select sum(l.signed) filter (where l.counts) = 0 as was_balanced,
               coalesce(sum(case when coalesce((l.x ->> 'is_storno')::boolean, false) then -1 else 1 end
                            * case when l.is_credit then -l.gel else l.gel end) filter (where l.counts and l.has_gel), 0) as difference,
               count(*) filter (where l.counts and l.has_gel and l.currency is null) as gel_lines,
               count(*) as many
          from lines as l
    ), filler as (
        -- What rounding or another rate leaves over goes to the one line in GEL, or a tetri or two to the largest.
        select l.place, l.gel - case when l.is_credit then -s.difference else s.difference end as gel
          from lines as l
          cross join sums as s
         where s.was_balanced and s.difference <> 0 and l.counts and l.has_gel and l.currency is null
           and not coalesce((l.x ->> 'is_storno')::boolean, false)
           and (s.gel_lines = 1 or abs(s.difference) <= 0.01 * s.many)
           and l.gel - case when l.is_credit then -s.difference else s.difference end > 0
         order by l.gel desc, l.place
         limit 1
    )
    select jsonb_build_object('id', uuidv7(), 'kind', h.kind, 'series', h.series, 'entry_date', in_day, 'text', h.text, 'lines', (
        select jsonb_agg(jsonb_strip_nulls((l.x - array['debit', 'credit', 'amount', 'rate', 'position'])
                   || case when l.has_gel then jsonb_build_object(case when l.is_credit then 'credit' else 'debit' end, coalesce(f.gel, l.gel)) else '{}' end
                   || case when l.currency is not null then jsonb_build_object('amount', l.amount, 'rate', case when l.amount > 0 then l.rate end) else '{}' end)
               order by l.place)
          from lines as l
          left join filler as f on f.place = l.place))
      from head as h
$$;
comment on function api.template_entry is 'A draft made from a template for a day: amounts times a factor, foreign ones at the rate in force that day, and still balanced where the template was.';
