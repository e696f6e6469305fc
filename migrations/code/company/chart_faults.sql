-- owner: app_owner
-- execute: app_user app_definer
create function api.chart_faults(in_tenant uuid, in_accounts jsonb) returns table (place bigint, field text, code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with recursive given as materialized (
        select g.place, g.x, coalesce(g.x ->> 'code', '') as code, o.id, o.type as old_type, o.cash_flow_class as old_class, o.is_postable as was_postable,
               coalesce(o.is_active, true) as was_active,
               coalesce(case when g.x ? 'name_ka' then btrim(g.x ->> 'name_ka') end, o.name_ka) as name_ka,
               coalesce(g.x ->> 'type', o.type) as type,
               coalesce(g.x ->> 'normal_side', o.normal_side) as normal_side,
               coalesce(g.x ->> 'currency_rule', o.currency_rule, 'any') as currency_rule,
               coalesce(g.x ->> 'cash_flow_class', o.cash_flow_class, 'none') as cash_flow_class,
               case when g.x ? 'parent_code' then coalesce(g.x ->> 'parent_code', '') else coalesce(p.code, '') end as parent_code,
               coalesce((g.x ->> 'is_postable')::boolean, o.is_postable, true) as is_postable,
               coalesce((g.x ->> 'is_active')::boolean, o.is_active, true) as is_active,
               case when g.x ? 'is_monetary' then nullif(g.x ->> 'is_monetary', '')::boolean else o.is_monetary end as is_monetary
          from jsonb_array_elements(in_accounts) with ordinality as g (x, place)
          left join books.accounts as o on o.tenant_id = in_tenant and o.code = g.x ->> 'code'
          left join books.accounts as p on p.tenant_id = in_tenant and p.id = o.parent_id
    ), whole as materialized (
        -- The chart as it would stand afterwards.
        select g.code, g.parent_code, g.type, g.is_active from given as g
        union
        select o.code, coalesce(p.code, ''), o.type, o.is_active
          from books.accounts as o
          left join books.accounts as p on p.tenant_id = in_tenant and p.id = o.parent_id
         where o.tenant_id = in_tenant and not exists (select from given as g where g.code = o.code)
    ), above as (
        select w.code as start, w.parent_code as code from whole as w where w.parent_code <> ''
        union
        select a.start, w.parent_code from above as a join whole as w on w.code = a.code where w.parent_code <> ''
    ), roles as materialized (
        select g.place, r.role, g.code, g.is_postable and g.is_active as is_usable
          from given as g
          cross join lateral jsonb_array_elements_text(case jsonb_typeof(g.x -> 'roles') when 'array' then g.x -> 'roles' else '[]' end) as r (role)
    ), kept as (
        -- Roles that stay with an account of the file because no other row takes them.
        select g.place, string_agg(r.role, ', ' order by r.role) as roles
          from given as g
          join books.account_roles as r on r.tenant_id = in_tenant and r.account_id = g.id
         where not exists (select from roles as n where n.role = r.role)
         group by g.place
    ), dimensions as (
        select g.place, string_agg(d, ', ' order by d) filter (where d <> all (api.dimension_names())) as unknown,
               count(*) - count(distinct d) as twice
          from given as g
          cross join lateral jsonb_array_elements_text(case jsonb_typeof(g.x -> 'required_dimensions') when 'array' then g.x -> 'required_dimensions' else '[]' end) as d
         group by g.place
    )
    select g.place, f.field, f.code, f.args || jsonb_build_object('account', g.code)
      from given as g
      left join whole as p on p.code = g.parent_code and g.parent_code <> ''
      left join dimensions as d on d.place = g.place
      left join kept as k on k.place = g.place
      cross join lateral (select count(*) as many from whole as c where c.parent_code = g.code and c.is_active and g.code <> '') as c
      cross join lateral (values
        (g.code !~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$', 'code', 'account.code_malformed', '{}'::jsonb),
        (exists (select from given as o where o.code = g.code and o.place < g.place), 'code', 'account.code_double', '{}'),
        (coalesce(g.name_ka, '') = '', 'name_ka', 'account.name_missing', '{}'),
        (greatest(length(g.name_ka), length(g.x ->> 'name_en'), length(g.x ->> 'name_ru')) > 300
            or concat(g.name_ka, g.x ->> 'name_en', g.x ->> 'name_ru', g.x ->> 'ifrs_line') ~ '[[:cntrl:]]'
            or length(g.x ->> 'ifrs_line') > 100, 'name_ka', 'account.name_malformed', '{}'),
        (coalesce(g.type, '') not in ('asset', 'liability', 'equity', 'income', 'expense', 'off_balance'), 'type', 'account.value_unknown',
            jsonb_build_object('value', coalesce(g.type, ''), 'allowed', 'asset, liability, equity, income, expense, off_balance')),
        (coalesce(g.normal_side, '') not in ('debit', 'credit', 'any'), 'normal_side', 'account.value_unknown',
            jsonb_build_object('value', coalesce(g.normal_side, ''), 'allowed', 'debit, credit, any')),
        (g.currency_rule not in ('any', 'gel_only', 'foreign_only'), 'currency_rule', 'account.value_unknown',
            jsonb_build_object('value', g.currency_rule, 'allowed', 'any, gel_only, foreign_only')),
        (g.cash_flow_class not in ('none', 'cash', 'operating', 'investing', 'financing'), 'cash_flow_class', 'account.value_unknown',
            jsonb_build_object('value', g.cash_flow_class, 'allowed', 'none, cash, operating, investing, financing')),
        (g.is_monetary and g.type not in ('asset', 'liability'), 'is_monetary', 'account.not_monetary', '{}'),
        (d.unknown is not null, 'required_dimensions', 'account.dimension_unknown',
            jsonb_build_object('value', d.unknown, 'allowed', array_to_string(api.dimension_names(), ', '))),
        (d.twice > 0, 'required_dimensions', 'account.dimension_double', '{}'),
        (jsonb_typeof(g.x -> 'metadata') <> 'object' or length(g.x ->> 'metadata') > 10000, 'metadata', 'account.metadata_malformed', '{}'),
        (g.parent_code <> '' and p.code is null, 'parent', 'account.parent_unknown', jsonb_build_object('value', g.parent_code)),
        (exists (select from above as a where a.start = g.code and a.code = g.code), 'parent', 'account.parent_below', '{}'),
        ((p.type = 'off_balance') <> (g.type = 'off_balance'), 'parent', 'account.parent_off_balance', '{}'),
        (g.code <> '' and exists (select from whole as w where w.parent_code = g.code and (w.type = 'off_balance') <> (g.type = 'off_balance')
                    and not exists (select from given as o where o.code = w.code)), 'type', 'account.parent_off_balance', '{}'),
        (g.is_active and not p.is_active, 'is_active', 'account.parent_inactive', '{}'),
        ((g.type <> g.old_type or g.is_postable <> g.was_postable)
            and exists (select from books.account_totals as t where t.tenant_id = in_tenant and t.account_id = g.id), 'type', 'account.in_use', '{}'),
        -- Approval rules judge payments by this class: whoever pays does not also say what money is.
        (g.old_class = 'cash' and g.cash_flow_class <> 'cash'
            and exists (select from books.account_totals as t where t.tenant_id = in_tenant and t.account_id = g.id)
            and exists (select from books.approval_rules as r where r.tenant_id = in_tenant and r.kind in ('payment', 'receipt')),
            'cash_flow_class', 'account.cash_is_judged', '{}'),
        (g.is_postable and not g.was_postable and exists (select from whole as w where w.parent_code = g.code), 'is_postable',
            'account.group_has_children', '{}'),
        (not g.is_postable and g.was_postable and k.roles is not null, 'is_postable', 'account.has_role', jsonb_build_object('role', k.roles)),
        (not g.is_active and g.was_active and k.roles is not null, 'is_active', 'account.has_role', jsonb_build_object('role', k.roles)),
        (not g.is_active and g.was_active and c.many > 0, 'is_active', 'account.has_children', jsonb_build_object('count', c.many))
      ) as f (is_fault, field, code, args)
     where f.is_fault
    union all
    select g.place, 'is_active', u.code, u.args || jsonb_build_object('account', g.code)
      from given as g
      cross join lateral api.account_uses(in_tenant, g.id) as u
     where not g.is_active and g.was_active and g.id is not null
    union all
    select g.place, 'is_postable', u.code, u.args || jsonb_build_object('account', g.code)
      from given as g
      cross join lateral api.account_uses(in_tenant, g.id) as u
     where not g.is_postable and g.was_postable and g.is_active and u.code <> 'account.has_balance'
    union all
    select r.place, 'roles', f.code, jsonb_build_object('role', r.role, 'account', r.code)
      from roles as r
      cross join lateral (values
        (r.role !~ '^[a-z_]+(\.[a-z_]+)*$', 'account_role.malformed'),
        (not r.is_usable, 'account_role.no_account'),
        (exists (select from roles as o where o.role = r.role and o.place < r.place), 'account_role.double')
      ) as f (is_fault, code)
     where f.is_fault
$$;
comment on function api.chart_faults is 'Everything that is wrong with accounts given as JSON, seen in the chart as it would stand with them, by place and field, all at once. What a row leaves unsaid stays as it is. Changing and dry runs ask the same.';
