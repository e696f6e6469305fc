-- owner: app_owner
-- execute: app_definer
create function api.template_entry(in_tenant uuid, in_template uuid, in_day date, in_factor numeric, in_total numeric default null) returns jsonb
language sql volatile set search_path = pg_catalog, pg_temp
as $$
    with head as materialized (
        select t.kind, t.series, t.text, t.lines, jsonb_build_array(to_jsonb(t)) as whole
          from books.templates as t
         where t.tenant_id = in_tenant and t.id = in_template
    ), lines as materialized (
        select l.line_position as place, h.lines -> (l.line_position::integer - 1) as x, l.currency, v.amount, r.rate, l.credit > 0 or s.side = 'credit' as is_credit,
               case when s.share = 'rest' then 0
                    when s.share like '%\%' then round(in_total * rtrim(s.share, '%')::numeric / 100, 2)
                    when s.share is not null then round(in_total * split_part(s.share, '/', 1)::numeric / split_part(s.share, '/', 2)::numeric, 2)
                    when v.amount > 0 and r.rate > 0 then round(v.amount * r.rate, 2)
                    else round((l.debit + l.credit) * in_factor, 2) end as gel,
               l.debit + l.credit > 0 or s.share is not null as has_gel,
               coalesce(s.share = 'rest', false) as is_rest, s.share is not null as is_share,
               a.type is distinct from 'off_balance' as counts,
               case when l.is_storno then -1 else 1 end * (l.debit - l.credit) as signed
          from head as h
          cross join lateral api.entry_lines(h.whole) as l
          -- A share of a total that nobody has named yet is an amount that lacks.
          cross join lateral (
            select h.lines -> (l.line_position::integer - 1) ->> 'share' as share, h.lines -> (l.line_position::integer - 1) ->> 'side' as side
             where in_total is not null
             union all
            select null, null where in_total is null) as s
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
        -- The rest of a total is what balances. Else what rounding or another rate leaves over goes to the one line
        -- in GEL; a tetri or two to the last share of a total, or to the largest line.
        select l.place, l.gel - case when l.is_credit then -s.difference else s.difference end as gel
          from lines as l
          cross join sums as s
         where (s.was_balanced or l.is_rest) and s.difference <> 0 and l.counts and l.has_gel and l.currency is null
           and not coalesce((l.x ->> 'is_storno')::boolean, false)
           and (l.is_rest or s.gel_lines = 1 or abs(s.difference) <= 0.01 * s.many)
           and l.gel - case when l.is_credit then -s.difference else s.difference end > 0
         order by l.is_rest desc, l.is_share desc, case when l.is_share then l.place end desc, l.gel desc, l.place
         limit 1
    )
    select jsonb_build_object('id', uuidv7(), 'kind', h.kind, 'series', h.series, 'entry_date', in_day, 'text', h.text, 'lines', (
        select jsonb_agg(jsonb_strip_nulls((l.x - array['debit', 'credit', 'amount', 'rate', 'position', 'share', 'side'])
                   || case when l.has_gel and coalesce(f.gel, l.gel) > 0 then jsonb_build_object(case when l.is_credit then 'credit' else 'debit' end, coalesce(f.gel, l.gel)) else '{}' end
                   || case when l.currency is not null then jsonb_build_object('amount', l.amount, 'rate', case when l.amount > 0 then l.rate end) else '{}' end)
               order by l.place)
          from lines as l
          left join filler as f on f.place = l.place))
      from head as h
$$;
comment on function api.template_entry is 'A draft made from a template for a day: amounts times a factor, shares of a total, foreign ones at the rate in force that day, and still balanced where the template was. What rounding leaves over goes to the rest of the total, or to its last share.';
