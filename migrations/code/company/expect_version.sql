-- owner: app_definer
-- execute:
create function api.expect_version(in_tenant uuid, in_aggregate_type text, in_aggregate uuid, in_version integer, in_expected integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    last record;
    what text;
begin
    if in_version = in_expected then
        return;
    end if;
    select e.person_id, e.happened_at, e.type, e.data::jsonb as data,
           lag(e.data::jsonb) over (order by e.version) as before
      into last
      from audit.events as e
     where e.tenant_id = in_tenant and e.aggregate_type = in_aggregate_type and e.aggregate_id = in_aggregate
     order by e.version desc
     limit 1;
    select string_agg(k.key, ', ' order by k.key) into what
      from jsonb_each(case when jsonb_typeof(last.data) = 'object' then last.data else '{}' end) as k
     where last.before is not null and k.key <> 'version' and k.value is distinct from last.before -> k.key;
    perform api.fail('GE002', 'changed.meanwhile',
        jsonb_build_object('person', last.person_id, 'name', api.person_name(last.person_id), 'at', last.happened_at,
            'event', last.type, 'what', coalesce(what, last.type), 'expected', in_expected, 'version', in_version));
end
$$;
comment on function api.expect_version is 'Conflict, naming who changed what and when, unless a thing still has the version the caller saw.';
