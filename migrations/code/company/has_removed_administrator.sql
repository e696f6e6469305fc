-- owner: app_definer
-- execute:
create function api.has_removed_administrator(in_tenant uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with taken as materialized (
        select e.aggregate_id, e.data::jsonb ->> 'role' as role
          from audit.events as e
         where e.tenant_id = in_tenant and e.aggregate_type = 'person' and e.type in ('RoleRevoked', 'PersonRemoved')
           and e.person_id = api.me() and e.happened_at > clock_timestamp() - interval '7 days'
    )
    select coalesce(api.roles_administer(array_agg(distinct r.role)), false)
      from (select t.role from taken as t
            union all
            select e.data::jsonb ->> 'role'
              from audit.events as e
             where e.tenant_id = in_tenant and e.aggregate_type = 'person' and e.type = 'RoleGranted'
               and e.aggregate_id in (select t.aggregate_id from taken as t)) as r
$$;
comment on function api.has_removed_administrator is 'Whether this person took another administrator out of the company within seven days. Else whoever should be asked could be removed first, and called back afterwards.';
