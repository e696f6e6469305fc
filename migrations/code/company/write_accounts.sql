-- owner: app_definer
-- execute:
create function api.write_accounts(in_tenant uuid, in_accounts jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    changes jsonb;
    added uuid[];
    changed uuid[];
    data text[];
    bound jsonb;
begin
    perform api.refuse_account_faults(in_tenant, in_accounts);
    -- An account that only gets a role does not change itself.
    select coalesce(jsonb_object_agg(c.code, case when c.fields = '{roles}' then 'bound' else c.change end), '{}') into changes
      from api.chart_changes(in_tenant, in_accounts) as c;
    with fresh as (
        insert into books.accounts (tenant_id, id, code, name_ka, name_en, name_ru, type, normal_side, currency_rule, ifrs_line,
                                    cash_flow_class, required_dimensions, is_postable, is_active, is_monetary, metadata)
        select in_tenant, coalesce((a ->> 'id')::uuid, uuidv7()), a ->> 'code', btrim(a ->> 'name_ka'),
               btrim(coalesce(a ->> 'name_en', '')), btrim(coalesce(a ->> 'name_ru', '')), a ->> 'type', a ->> 'normal_side',
               coalesce(a ->> 'currency_rule', 'any'), btrim(coalesce(a ->> 'ifrs_line', '')), coalesce(a ->> 'cash_flow_class', 'none'),
               coalesce((select array_agg(d) from jsonb_array_elements_text(a -> 'required_dimensions') as d), '{}'),
               coalesce((a ->> 'is_postable')::boolean, true), coalesce((a ->> 'is_active')::boolean, true),
               nullif(a ->> 'is_monetary', '')::boolean, coalesce(a -> 'metadata', '{}')
          from jsonb_array_elements(in_accounts) as a
         where changes ->> (a ->> 'code') = 'added'
        returning id, code
    )
    select array_agg(f.id order by f.code) into added from fresh as f;
    with given as (
        select a.x, a.x ->> 'code' as code
          from jsonb_array_elements(in_accounts) as a (x)
         where changes ->> (a.x ->> 'code') = 'changed'
    ), written as (
        update books.accounts as a
           set name_ka = coalesce(btrim(g.x ->> 'name_ka'), a.name_ka),
               name_en = coalesce(btrim(g.x ->> 'name_en'), a.name_en),
               name_ru = coalesce(btrim(g.x ->> 'name_ru'), a.name_ru),
               type = coalesce(g.x ->> 'type', a.type),
               normal_side = coalesce(g.x ->> 'normal_side', a.normal_side),
               currency_rule = coalesce(g.x ->> 'currency_rule', a.currency_rule),
               ifrs_line = coalesce(btrim(g.x ->> 'ifrs_line'), a.ifrs_line),
               cash_flow_class = coalesce(g.x ->> 'cash_flow_class', a.cash_flow_class),
               required_dimensions = case jsonb_typeof(g.x -> 'required_dimensions') when 'array'
                   then array(select jsonb_array_elements_text(g.x -> 'required_dimensions')) else a.required_dimensions end,
               is_postable = coalesce((g.x ->> 'is_postable')::boolean, a.is_postable),
               is_active = coalesce((g.x ->> 'is_active')::boolean, a.is_active),
               is_monetary = case when g.x ? 'is_monetary' then nullif(g.x ->> 'is_monetary', '')::boolean else a.is_monetary end,
               metadata = case jsonb_typeof(g.x -> 'metadata') when 'object' then g.x -> 'metadata' else a.metadata end,
               version = a.version + 1
          from given as g
         where a.tenant_id = in_tenant and a.code = g.code
        returning a.id, a.code
    )
    select array_agg(w.id order by w.code) into changed from written as w;
    -- Parents last, because a parent may be among the accounts that are new.
    update books.accounts as c
       set parent_id = p.id
      from jsonb_array_elements(in_accounts) as a
      left join books.accounts as p on p.tenant_id = in_tenant and p.code = a ->> 'parent_code'
     where c.tenant_id = in_tenant and c.code = a ->> 'code' and a ? 'parent_code'
       and c.parent_id is distinct from p.id;
    if added is not null then
        select array_agg((to_jsonb(c) - 'tenant_id')::text order by c.code) into data
          from books.accounts as c where c.tenant_id = in_tenant and c.id = any (added);
        perform api.append_events(in_tenant, 'AccountAdded', 'account', added, data);
    end if;
    if changed is not null then
        select array_agg((to_jsonb(c) - 'tenant_id')::text order by c.code) into data
          from books.accounts as c where c.tenant_id = in_tenant and c.id = any (changed);
        perform api.append_events(in_tenant, 'AccountChanged', 'account', changed, data);
    end if;
    with given as (
        select r.role, c.id, c.code
          from jsonb_array_elements(in_accounts) as a
          cross join lateral jsonb_array_elements_text(case jsonb_typeof(a -> 'roles') when 'array' then a -> 'roles' else '[]' end) as r (role)
          join books.accounts as c on c.tenant_id = in_tenant and c.code = a ->> 'code'
    ), written as (
        insert into books.account_roles as o (tenant_id, role, account_id)
        select in_tenant, g.role, g.id from given as g
        on conflict (tenant_id, role) do update set account_id = excluded.account_id where o.account_id <> excluded.account_id
        returning o.role
    )
    select jsonb_object_agg(g.role, g.code) into bound from written as w join given as g on g.role = w.role;
    if bound is not null then
        perform api.append_event(in_tenant, 'AccountRolesBound', 'account_roles', in_tenant, bound);
    end if;
    return jsonb_build_object('added', coalesce(cardinality(added), 0), 
        'changed', (select count(*) from jsonb_each_text(changes) as c where c.value in ('changed', 'bound')),
        'same', (select count(*) from jsonb_each_text(changes) as c where c.value = 'same'));
end
$$;
comment on function api.write_accounts is 'Add and change accounts given as a JSON array, parents and roles by code, each with its event and the changed ones with a new version; what is the same stays untouched. Refused with every fault. Gives how many of each.';
