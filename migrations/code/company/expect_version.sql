-- owner: app_definer
-- execute:
create function api.expect_version(in_tenant uuid, in_aggregate_type text, in_aggregate uuid, in_version integer, in_expected integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    last record;
begin
    if in_version = in_expected then
        return;
    end if;
    select e.person_id, e.happened_at, e.type into last
      from audit.events as e
     where e.tenant_id = in_tenant and e.aggregate_type = in_aggregate_type and e.aggregate_id = in_aggregate
     order by e.version desc
     limit 1;
    perform api.fail('GE002', 'changed.meanwhile',
        jsonb_build_object('person', last.person_id, 'at', last.happened_at, 'expected', in_expected, 'version', in_version));
end
$$;
comment on function api.expect_version is 'Conflict, naming who and when, unless a thing still has the version the caller saw.';
