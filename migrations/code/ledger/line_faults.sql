-- owner: app_owner
-- execute: app_user app_definer
create function api.line_faults(in_tenant uuid, in_entries jsonb) returns table (place bigint, line_position bigint, code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    -- What goes with a fault is built for faults alone: nearly all lines have none.
    select l.place, l.line_position, f.code,
           case f.code
             when 'line.account_inactive' then jsonb_build_object('account', a.code)
             when 'line.account_is_group' then jsonb_build_object('account', a.code)
             when 'line.currency_unknown' then jsonb_build_object('currency', l.currency)
             when 'line.gel_only' then jsonb_build_object('account', a.code)
             when 'line.foreign_only' then jsonb_build_object('account', a.code)
             when 'line.currency_digits' then jsonb_build_object('currency', l.currency, 'digits', c.digits)
             when 'line.amount_times_rate' then jsonb_build_object('expected', round(l.amount * l.rate, 2)::text)
             when 'line.dimension_missing' then jsonb_build_object('account', a.code, 'dimensions',
                (select string_agg(d, ', ') from unnest(a.required_dimensions) as d where not (d || '_id') = any (coalesce(l.dimensions, '{}'))))
             else '{}'
           end
      from api.entry_lines(in_entries) as l
      -- One by one by their keys: a join would be planned for one line or for a company of one account.
      left join lateral (
        select b.id, b.code, b.is_active, b.is_postable, b.currency_rule, b.required_dimensions
          from books.accounts as b where b.tenant_id = in_tenant and b.id = l.account_id limit 1) as a on true
      left join lateral (
        select b.code, b.digits from books.currencies as b where b.code = l.currency limit 1) as c on true
      cross join lateral (values
        (l.account_id is null, 'line.account_missing'),
        (l.account_id is not null and a.id is null, 'line.account_unknown'),
        (not a.is_active, 'line.account_inactive'),
        (not a.is_postable, 'line.account_is_group'),
        (not ((l.debit > 0 and l.credit = 0) or (l.credit > 0 and l.debit = 0)), 'line.one_side'),
        (scale(trim_scale(l.debit)) > 2 or scale(trim_scale(l.credit)) > 2, 'line.tetri'),
        (l.debit >= 1e17 or l.credit >= 1e17, 'line.too_large'),
        (l.currency is not null and c.code is null, 'line.currency_unknown'),
        (l.currency = 'GEL', 'line.currency_is_gel'),
        ((l.currency is null) <> (l.amount is null), 'line.currency_half'),
        (a.currency_rule = 'gel_only' and l.currency is not null, 'line.gel_only'),
        (a.currency_rule = 'foreign_only' and l.currency is null, 'line.foreign_only'),
        (l.amount < 0 or (l.amount > 0 and coalesce(l.rate, 0) <= 0), 'line.rate_missing'),
        (scale(trim_scale(l.amount)) > c.digits, 'line.currency_digits'),
        (l.amount > 0 and l.rate > 0 and abs(l.debit + l.credit - round(l.amount * l.rate, 2)) > 0.01, 'line.amount_times_rate'),
        (exists (select from unnest(a.required_dimensions) as d where not (d || '_id') = any (coalesce(l.dimensions, '{}'))),
            'line.dimension_missing')
      ) as f (is_fault, code)
     where f.is_fault
$$;
comment on function api.line_faults is 'What is wrong with single lines of entries given as JSON; no row when all is right.';
