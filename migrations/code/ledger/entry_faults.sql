-- owner: app_owner
-- execute: app_user app_definer
create function api.entry_faults(in_tenant uuid, in_entries jsonb) returns table (place bigint, line_position bigint, code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with heads as materialized (
        select e.place, (e.x ->> 'id')::uuid as id, (e.x ->> 'entry_date')::date as entry_date, e.x ->> 'kind' as kind,
               length(e.x ->> 'text') > 1000 or length(e.x ->> 'source_document') > 200 as is_long,
               (e.x ->> 'reverses_id')::uuid as reverses_id,
               e.x ->> 'kind' = 'opening' or exists (
                   select from books.entries as o
                    where o.tenant_id = in_tenant and o.id = (e.x ->> 'reverses_id')::uuid and o.kind = 'opening') as is_opening,
               jsonb_array_length(case when jsonb_typeof(e.x -> 'lines') = 'array' and not jsonb_path_exists(e.x -> 'lines', '$[*] ? (@.type() <> "object")') then e.x -> 'lines' else '[]' end) as lines,
               case when jsonb_typeof(e.x -> 'lines') = 'array' and not jsonb_path_exists(e.x -> 'lines', '$[*] ? (@.type() <> "object")') then e.x -> 'lines' else '[]' end as x
          from jsonb_array_elements(in_entries) with ordinality as e (x, place)
    )
    select h.place, null::bigint, f.code, f.args
      from heads as h
      join books.companies as c on c.tenant_id = in_tenant
      -- The sum of an entry beside it, and never a join of the two lists: of these nobody knows how long they are.
      cross join lateral (
        select coalesce(sum(case when l.is_storno then -1 else 1 end * (coalesce(l.debit, 0) - coalesce(l.credit, 0)))
                   filter (where a.type is distinct from 'off_balance'), 0) as difference,
               max(length(l.text)) > 1000 as is_long
          from jsonb_to_recordset(h.x) as l (account_id uuid, debit numeric, credit numeric, is_storno boolean, text text)
          left join lateral (
            select b.type from books.accounts as b where b.tenant_id = in_tenant and b.id = l.account_id limit 1) as a on true) as s
      left join books.periods as p on p.tenant_id = in_tenant and h.entry_date between p.first_day and p.last_day
      cross join lateral (values
        (h.id is null, 'entry.id_missing', '{}'::jsonb),
        (h.entry_date is null, 'entry.date_missing', '{}'),
        (h.kind is null or h.kind !~ '^[a-z_]{1,40}$', 'entry.kind_missing', '{}'),
        (h.is_long or s.is_long, 'entry.text_long', '{}'),
        (h.lines < 2, 'entry.lines_missing', '{}'),
        (s.difference <> 0, 'entry.unbalanced', jsonb_build_object('difference', s.difference::text)),
        (not h.is_opening and h.entry_date < c.starts_on, 'entry.before_start', jsonb_build_object('starts_on', c.starts_on)),
        (h.is_opening and h.entry_date <> c.starts_on - 1, 'entry.opening_day', jsonb_build_object('day', c.starts_on - 1)),
        (h.entry_date > (clock_timestamp() at time zone 'Asia/Tbilisi')::date + 366, 'entry.date_far', '{}'),
        (not h.is_opening and case p.state
            when 'hard_closed' then true
            when 'soft_closed' then not exists (
                select from books.period_exceptions as x
                 where x.tenant_id = in_tenant and x.period_id = p.id and x.person_id = api.me()
                   and x.revoked_at is null and x.until > clock_timestamp())
            end, 'period.closed', jsonb_build_object('first_day', p.first_day)),
        (h.is_opening and exists (select from books.periods as o where o.tenant_id = in_tenant and o.state <> 'open'), 'period.closed',
            jsonb_build_object('first_day', c.starts_on)),
        (h.kind = 'opening' and (
            exists (select from heads as o where o.kind = 'opening' and o.place < h.place)
            or exists (
                select from books.entries as o
                 where o.tenant_id = in_tenant and o.entry_date = c.starts_on - 1 and o.kind = 'opening'
                   and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = o.id)
                   and not exists (select from heads as r where r.reverses_id = o.id))), 'entry.opening_exists', '{}'),
        ((h.kind = 'reversal') <> (h.reverses_id is not null), 'entry.reversal_of_nothing', '{}'),
        (h.reverses_id is not null and exists (
            select from books.entries as o
             where o.tenant_id = in_tenant and o.id = h.reverses_id and o.kind in ('year_close', 'year_open') and o.entry_date <> h.entry_date),
            'year.reversal_day', '{}')
      ) as f (is_fault, code, args)
     where f.is_fault
    union all
    -- What an account asks for since yesterday was not asked of what is taken back, closed or revalued.
    select l.place, l.line_position, l.code, l.args
      from api.line_faults(in_tenant, in_entries) as l
     cross join lateral (select in_entries -> (l.place::integer - 1) ->> 'kind' as kind) as h
     where (h.kind = 'reversal' and l.code in ('line.dimension_missing', 'line.gel_only', 'line.foreign_only')
            or h.kind in ('year_close', 'year_open', 'revaluation') and l.code = 'line.dimension_missing') is not true
$$;
comment on function api.entry_faults is 'Everything that is wrong with entries given as JSON, by place of entry and line, all at once. Posting and dry runs ask the same.';
