-- owner: app_owner
-- execute: app_user
create function api.approval_rules(in_tenant uuid) returns table (kind text, from_amount numeric, change_id uuid, asked_by uuid)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select r.kind, r.from_amount, null::uuid, null::uuid
      from books.approval_rules as r
     where r.tenant_id = in_tenant
    union all
    select x ->> 'kind', (x ->> 'from_amount')::numeric, c.id, c.asked_by
      from books.approval_changes as c
      left join jsonb_array_elements(c.rules) as x on true
     where c.tenant_id = in_tenant and c.agreed_by is null and not exists (
            select from books.approval_changes as n where n.tenant_id = in_tenant and n.agreed_at >= c.asked_at)
     order by 3 nulls first, 1;
end
$$;
comment on function api.approval_rules is 'From which amounts (GEL) entries need a second person: the rules that hold, and those that are asked for (with change_id) and wait for another administrator; not those from before others came to hold.';
