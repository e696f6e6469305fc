-- owner: app_owner
-- execute: app_definer
create function api.template_faults(in_tenant uuid, in_template jsonb) returns table (line_position bigint, code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with entry as materialized (
        select jsonb_build_array(in_template) as whole, coalesce(in_template ->> 'recurrence', 'none') as recurrence,
               (in_template ->> 'next_day')::date as next_day, (in_template ->> 'until')::date as until,
               (in_template ->> 'month_day')::integer as month_day
    )
    select null::bigint, f.code, f.args
      from entry as e
      join books.companies as c on c.tenant_id = in_tenant
      cross join lateral (values
        (coalesce(length(btrim(in_template ->> 'name')), 0) not between 1 and 200, 'template.name_missing', '{}'::jsonb),
        (coalesce(in_template ->> 'kind', '') !~ '^[a-z_]{1,40}$', 'entry.kind_missing', '{}'),
        -- What a verb of its own makes is not made by a template, nor a kind that there is not.
        (in_template ->> 'kind' = 'opening' or in_template ->> 'kind' ~ '^[a-z_]{1,40}$' and not exists (
            select from api.entry_kinds() as k where k.kind = in_template ->> 'kind' and k.made_by = 'hand'), 'template.kind',
            jsonb_build_object('kind', in_template ->> 'kind')),
        (coalesce(in_template ->> 'series', 'GL') !~ '^[A-Z0-9]{1,8}$', 'template.series', '{}'),
        (length(in_template ->> 'text') > 1000, 'template.text_long', '{}'),
        (coalesce(jsonb_typeof(in_template -> 'lines'), '') <> 'array' or jsonb_array_length(in_template -> 'lines') not between 1 and 1000, 'template.lines_missing', '{}'),
        (e.recurrence not in ('none', 'monthly', 'quarterly', 'yearly'), 'template.recurrence', jsonb_build_object('value', e.recurrence)),
        (e.recurrence = 'none' and (e.next_day is not null or e.until is not null or e.month_day is not null), 'template.recurrence_none', '{}'),
        (e.recurrence <> 'none' and (e.month_day is null or e.month_day not between 1 and 31), 'template.day', '{}'),
        (e.recurrence <> 'none' and (e.next_day is null
            or e.next_day <> least(date_trunc('month', e.next_day::timestamp)::date + (e.month_day - 1),
                                   (date_trunc('month', e.next_day::timestamp) + interval '1 month - 1 day')::date)), 'template.next_day', '{}'),
        (e.next_day > '2999-12-31', 'template.next_day', '{}'),
        (e.until > '2999-12-31', 'template.until', '{}'),
        (e.next_day < c.starts_on, 'entry.before_start', jsonb_build_object('starts_on', c.starts_on)),
        (e.until < e.next_day, 'template.until', '{}')
      ) as f (is_fault, code, args)
     where f.is_fault
    union all
    -- Amounts may be missing, but what is there must be fit for a draft.
    select l.line_position, l.code, l.args
      from entry as e
      cross join lateral api.line_faults(in_tenant, e.whole) as l
     where l.code in ('line.account_unknown', 'line.account_is_group', 'line.tetri', 'line.too_large', 'line.currency_unknown',
                      'line.currency_is_gel', 'line.gel_only', 'line.currency_digits')
    union all
    -- Were it past what a draft can hold, no recurring entry of the company could be drafted any more.
    select l.line_position, 'line.too_large', '{}'
      from entry as e
      cross join lateral api.entry_lines(e.whole) as l
     where l.amount >= 1e13
    union all
    select l.line_position, 'line.one_side', '{}'
      from entry as e
      cross join lateral api.entry_lines(e.whole) as l
     where l.debit < 0 or l.credit < 0 or l.amount < 0 or (l.debit > 0 and l.credit > 0)
    union all
    -- A share is a per cent, a fraction or the rest of a total named when the template is used, on one side, in GEL.
    select l.place, f.code, '{}'
      from jsonb_array_elements(case when jsonb_typeof(in_template -> 'lines') = 'array' then in_template -> 'lines' else '[]' end)
           with ordinality as l (x, place)
      cross join lateral (values
        (l.x ->> 'share' !~ '^(rest|(100|[0-9]{1,2})(\.[0-9]{1,6})?%|[1-9][0-9]{0,5}/[1-9][0-9]{0,5})$', 'template.share'),
        (coalesce(l.x ->> 'side', '') not in ('debit', 'credit') or l.x ->> 'currency' is not null
         or l.x ->> 'debit' is not null or l.x ->> 'credit' is not null or l.x ->> 'amount' is not null, 'template.share_alone'),
        (l.x ->> 'share' = 'rest' and exists (
            select from jsonb_array_elements(in_template -> 'lines') with ordinality as o (x, place)
             where o.x ->> 'share' = 'rest' and o.place < l.place), 'template.share_rest')
      ) as f (is_fault, code)
     where jsonb_typeof(l.x) = 'object' and l.x ->> 'share' is not null and f.is_fault
    union all
    select u.line_position, 'line.dimension_unknown', jsonb_build_object('dimension', u.dimension)
      from entry as e
      cross join lateral api.unknown_dimensions(in_tenant, e.whole) as u
$$;
comment on function api.template_faults is 'Everything that is wrong with a template given as JSON, all at once.';
