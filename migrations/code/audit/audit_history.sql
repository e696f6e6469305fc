-- owner: app_owner
-- execute: app_user
create function api.audit_history(in_tenant uuid, in_before bigint default null, in_rows_max integer default 200, in_types text[] default null,
    in_person uuid default null, in_from timestamptz default null, in_until timestamptz default null,
    in_aggregate_type text default null, in_aggregate uuid default null)
returns table (seq bigint, type text, aggregate_type text, aggregate_id uuid, version integer, happened_at timestamptz,
    person_id uuid, name text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    high bigint := coalesce(in_before, 9223372036854775807);
    low_at timestamptz := coalesce(in_from, '-infinity');
    high_at timestamptz := coalesce(in_until, 'infinity');
    places bigint[];
begin
    perform api.need(in_tenant, 'audit:read');
    -- The places first: what a thing is called is looked up for the page alone.
    if in_aggregate is null then
        places := array(
            select e.seq from audit.events as e
             where e.tenant_id = in_tenant and e.seq < high and (in_types is null or e.type = any (in_types))
               and (in_person is null or e.person_id = in_person) and e.happened_at >= low_at and e.happened_at < high_at
             order by e.seq desc limit least(in_rows_max, 1000));
    else
        places := array(
            select e.seq from audit.events as e
             where e.tenant_id = in_tenant and e.aggregate_type = in_aggregate_type and e.aggregate_id = in_aggregate
               and e.seq < high and (in_types is null or e.type = any (in_types))
               and (in_person is null or e.person_id = in_person) and e.happened_at >= low_at and e.happened_at < high_at
             order by e.version desc limit least(in_rows_max, 1000));
    end if;
    return query
    select e.seq, e.type, e.aggregate_type, e.aggregate_id, e.version, e.happened_at, e.person_id,
           api.aggregate_name(in_tenant, e.aggregate_type, e.aggregate_id, e.data)
      from audit.events as e
     where e.tenant_id = in_tenant and e.seq = any (places)
     order by e.seq desc;
end
$$;
comment on function api.audit_history is 'A page of what happened in a company, the newest first, before an event where one is given: when, who, what, and what the thing is called. Filters by type, person, time and thing.';
