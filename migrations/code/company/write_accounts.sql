-- owner: app_definer
-- execute:
create function api.write_accounts(in_tenant uuid, in_accounts jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    bad text;
    ids uuid[];
    data text[];
begin
    select min(a ->> 'code') into bad
      from jsonb_array_elements(in_accounts) as a
     where nullif(a ->> 'parent_code', '') is not null
       and not exists (select from jsonb_array_elements(in_accounts) as p where p ->> 'code' = a ->> 'parent_code')
       and not exists (select from books.accounts as o where o.tenant_id = in_tenant and o.code = a ->> 'parent_code');
    if bad is not null then
        perform api.fail('GE001', 'account.parent_unknown', jsonb_build_object('account', bad));
    end if;
    with fresh as (
        insert into books.accounts (tenant_id, id, code, name_ka, name_en, name_ru, type, normal_side, currency_rule,
                                    ifrs_line, cash_flow_class, required_dimensions, is_postable, is_monetary)
        select in_tenant, coalesce((a ->> 'id')::uuid, uuidv7()), a ->> 'code', a ->> 'name_ka',
               coalesce(a ->> 'name_en', ''), coalesce(a ->> 'name_ru', ''), a ->> 'type', a ->> 'normal_side',
               coalesce(a ->> 'currency_rule', 'any'), coalesce(a ->> 'ifrs_line', ''), coalesce(a ->> 'cash_flow_class', 'none'),
               coalesce((select array_agg(d) from jsonb_array_elements_text(a -> 'required_dimensions') as d), '{}'),
               coalesce((a ->> 'is_postable')::boolean, true), nullif(a ->> 'is_monetary', '')::boolean
          from jsonb_array_elements(in_accounts) as a
        returning id, code
    )
    select array_agg(f.id order by f.code) into ids from fresh as f;
    update books.accounts as c
       set parent_id = p.id
      from jsonb_array_elements(in_accounts) as a
      join books.accounts as p on p.tenant_id = in_tenant and p.code = a ->> 'parent_code'
     where c.tenant_id = in_tenant
       and c.code = a ->> 'code'
       and c.id = any (ids);
    select min(c.code) into bad
      from books.accounts as c
     where c.tenant_id = in_tenant and c.id = any (ids)
       and exists (
           with recursive above as (
               select c.parent_id as id
               union
               select p.parent_id from books.accounts as p join above as b on p.id = b.id where p.tenant_id = in_tenant)
           select from above as b where b.id = c.id);
    if bad is not null then
        perform api.fail('GE001', 'account.parent_below', jsonb_build_object('account', bad));
    end if;
    select array_agg((to_jsonb(c) - 'tenant_id')::text order by c.code) into data
      from books.accounts as c
     where c.tenant_id = in_tenant and c.id = any (ids);
    if ids is not null then
        perform api.append_events(in_tenant, 'AccountAdded', 'account', ids, data);
    end if;
    return coalesce(cardinality(ids), 0);
end
$$;
comment on function api.write_accounts is 'Add accounts given as a JSON array, parents by code, each with its event; gives how many.';
