-- owner: app_owner
-- execute: app_user app_definer
create function api.chart_changes(in_tenant uuid, in_accounts jsonb) returns table (place bigint, code text, change text, fields text[])
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with given as (
        select g.place, g.x, a.id, a.code, to_jsonb(a)
               || jsonb_build_object('parent_code', coalesce(p.code, ''),
                      'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from books.account_roles as r
                                 where r.tenant_id = in_tenant and r.account_id = a.id)) as now
          from jsonb_array_elements(in_accounts) with ordinality as g (x, place)
          left join books.accounts as a on a.tenant_id = in_tenant and a.code = g.x ->> 'code'
          left join books.accounts as p on p.tenant_id = in_tenant and p.id = a.parent_id
    )
    select g.place, coalesce(g.code, g.x ->> 'code'),
           case when g.id is null then 'added' when d.fields is null then 'same' else 'changed' end, coalesce(d.fields, '{}')
      from given as g
      cross join lateral (
        select array_agg(f.field order by f.field) as fields
          from (
            select k.key as field
              from jsonb_each(g.x) as k
             where k.key in ('name_ka', 'name_en', 'name_ru', 'type', 'normal_side', 'currency_rule', 'ifrs_line', 'cash_flow_class', 'parent_code')
               and btrim(coalesce(k.value #>> '{}', '')) <> g.now ->> k.key
            union all
            select k.key
              from jsonb_each(g.x) as k
             where k.key in ('is_postable', 'is_active', 'metadata', 'required_dimensions') and k.value <> 'null' and k.value <> g.now -> k.key
            union all
            -- Nobody decided yet is a value too.
            select 'is_monetary'
             where g.x ? 'is_monetary' and nullif(g.x ->> 'is_monetary', '')::boolean is distinct from (g.now ->> 'is_monetary')::boolean
            union all
            -- A role is moved by naming it where it shall be; what is not named stays.
            select 'roles'
             where exists (select from jsonb_array_elements_text(case jsonb_typeof(g.x -> 'roles') when 'array' then g.x -> 'roles' else '[]' end) as r
                            where not g.now -> 'roles' ? r)
          ) as f
         where g.id is not null
      ) as d
$$;
comment on function api.chart_changes is 'What accounts given as JSON would do to the chart: added, changed (in which fields) or same.';
