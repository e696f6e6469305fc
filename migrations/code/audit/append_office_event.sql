-- owner: sec_definer
-- execute:
create function api.append_office_event(in_type text, in_aggregate_type text, in_aggregate uuid, in_data jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid;
    person uuid := api.me();
    head record;
    stamp timestamptz := clock_timestamp();
    next_version integer;
    next_hash bytea;
begin
    select p.office_id into office from auth.people as p where p.id = person;
    select h.seq, h.hash into head from audit.office_heads as h where h.office_id = office for update;
    select 1 + coalesce(max(e.version), 0) into next_version
      from audit.office_events as e
     where e.office_id = office and e.aggregate_type = in_aggregate_type and e.aggregate_id = in_aggregate;
    next_hash := api.event_hash(head.hash, office, head.seq + 1, stamp,
        array[in_type, in_aggregate_type, in_aggregate::text, next_version::text, person::text, session_user::text, in_data::text, '{}']);
    insert into audit.office_events (office_id, seq, aggregate_type, aggregate_id, version, type, data, metadata,
                                     happened_at, person_id, login, previous_hash, hash)
    values (office, head.seq + 1, in_aggregate_type, in_aggregate, next_version, in_type, in_data::text, '{}',
            stamp, person, session_user, head.hash, next_hash);
    update audit.office_heads as h set seq = head.seq + 1, hash = next_hash where h.office_id = office;
    return head.seq + 1;
end
$$;
comment on function api.append_office_event is 'Add one event to the chain of the person''s office.';
