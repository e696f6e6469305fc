-- owner: app_owner
-- execute: app_user app_definer
create function api.line_faults(in_tenant uuid, in_entries jsonb) returns table (place bigint, line_position bigint, code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select l.place, l.line_position, f.code, f.args
      from api.entry_lines(in_entries) as l
      left join books.accounts as a on a.tenant_id = in_tenant and a.id = l.account_id
      left join books.currencies as c on c.code = l.currency
      cross join lateral (values
        (l.account_id is null, 'line.account_missing', '{}'::jsonb),
        (l.account_id is not null and a.id is null, 'line.account_unknown', '{}'),
        (not a.is_active, 'line.account_inactive', jsonb_build_object('account', a.code)),
        (not a.is_postable, 'line.account_is_group', jsonb_build_object('account', a.code)),
        (not ((l.debit > 0 and l.credit = 0) or (l.credit > 0 and l.debit = 0)), 'line.one_side', '{}'),
        (scale(trim_scale(l.debit)) > 2 or scale(trim_scale(l.credit)) > 2, 'line.tetri', '{}'),
        (l.debit >= 1e17 or l.credit >= 1e17, 'line.too_large', '{}'),
        (l.currency is not null and c.code is null, 'line.currency_unknown', jsonb_build_object('currency', l.currency)),
        (l.currency = 'GEL', 'line.currency_is_gel', '{}'),
        ((l.currency is null) <> (l.amount is null), 'line.currency_half', '{}'),
        (a.currency_rule = 'gel_only' and l.currency is not null, 'line.gel_only', jsonb_build_object('account', a.code)),
        (a.currency_rule = 'foreign_only' and l.currency is null, 'line.foreign_only', jsonb_build_object('account', a.code)),
        (l.amount < 0 or (l.amount > 0 and coalesce(l.rate, 0) <= 0), 'line.rate_missing', '{}'),
        (scale(trim_scale(l.amount)) > c.digits, 'line.currency_digits', jsonb_build_object('currency', l.currency, 'digits', c.digits)),
        (l.amount > 0 and l.rate > 0 and abs(l.debit + l.credit - round(l.amount * l.rate, 2)) > 0.01, 'line.amount_times_rate',
            jsonb_build_object('expected', round(l.amount * l.rate, 2)::text)),
        (exists (select from unnest(a.required_dimensions) as d where not (d || '_id') = any (coalesce(l.dimensions, '{}'))),
            'line.dimension_missing', jsonb_build_object('account', a.code, 'dimensions',
                (select string_agg(d, ', ') from unnest(a.required_dimensions) as d where not (d || '_id') = any (coalesce(l.dimensions, '{}')))))
      ) as f (is_fault, code, args)
     where f.is_fault
$$;
comment on function api.line_faults is 'What is wrong with single lines of entries given as JSON; no row when all is right.';
