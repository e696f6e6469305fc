-- owner: app_definer
-- execute: sec_definer
create function api.append_events(in_tenant uuid, in_type text, in_aggregate_type text, in_aggregates uuid[], in_data text[], in_metadata jsonb default '{}') returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    head record;
    event record;
    person uuid := api.me();
    login text := session_user;
    stamp timestamptz := clock_timestamp();
    metadata text := in_metadata::text;
    versions integer[] := '{}';
    previous bytea[] := '{}';
    hashes bytea[] := '{}';
    last_hash bytea;
    many bigint := 0;
begin
    if in_tenant::text is distinct from current_setting('app.entered', true) then
        -- Called by a function of identity: the administrator of an office may leave events in a chain that he cannot read.
        perform api.need(in_tenant, 'chain');
    end if;
    select h.seq, h.hash into head from audit.heads as h where h.tenant_id = in_tenant for update;
    if head.hash is null then
        perform api.fail('GE006', 'audit.no_chain');
    end if;
    last_hash := head.hash;
    for event in
        select a.id, a.data, 1 + coalesce((
                   select max(e.version) from audit.events as e
                    where e.tenant_id = in_tenant and e.aggregate_type = in_aggregate_type and e.aggregate_id = a.id), 0) as version
          from unnest(in_aggregates, in_data) with ordinality as a (id, data, place)
         order by a.place
    loop
        many := many + 1;
        versions[many] := event.version;
        previous[many] := last_hash;
        last_hash := api.event_hash(last_hash, in_tenant, head.seq + many, stamp,
            array[in_type, in_aggregate_type, event.id::text, event.version::text, person::text, login, event.data, metadata]);
        hashes[many] := last_hash;
    end loop;
    insert into audit.events (tenant_id, seq, aggregate_type, aggregate_id, version, type, data, metadata,
                              happened_at, person_id, login, previous_hash, hash)
    select in_tenant, head.seq + a.place, in_aggregate_type, a.id, a.version, in_type,
           a.data, metadata, stamp, person, login, a.previous, a.hash
      from unnest(in_aggregates, in_data, versions, previous, hashes) with ordinality as a (id, data, version, previous, hash, place);
    update audit.heads as h set seq = head.seq + many, hash = last_hash where h.tenant_id = in_tenant;
    return head.seq + many;
end
$$;
comment on function api.append_events is 'Add events of one type to the chain of a company, in the order given, each aggregate once; the head is locked until commit. Gives the new head.';
