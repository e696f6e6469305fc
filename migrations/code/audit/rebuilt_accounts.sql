-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_accounts(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns setof books.accounts
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select r.*
      from (select distinct on (x.id) x.data
              from (select (b ->> 'id')::uuid as id, 0 as version, b as data
                      from jsonb_array_elements(in_base -> 'accounts') as b
                    union all
                    select e.aggregate_id, e.version, e.data::jsonb
                      from audit.events as e
                     where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto
                       and e.aggregate_type = 'account' and e.type in ('AccountAdded', 'AccountChanged')) as x
             order by x.id, x.version desc) as w
     cross join lateral jsonb_populate_record(null::books.accounts,
           api.later_columns('accounts', w.data) || w.data || jsonb_build_object('tenant_id', in_tenant)) as r
$$;
comment on function api.rebuilt_accounts is 'The chart of accounts as the events tell it: for each account the last event, or what the snapshot content says.';
