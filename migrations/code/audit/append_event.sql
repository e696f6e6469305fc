-- owner: app_definer
-- execute: sec_definer
create function api.append_event(in_tenant uuid, in_type text, in_aggregate_type text, in_aggregate uuid, in_data jsonb, in_metadata jsonb default '{}') returns bigint
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    select api.append_events(in_tenant, in_type, in_aggregate_type, array[in_aggregate], array[in_data::text], in_metadata)
$$;
comment on function api.append_event is 'Add one event to the chain of a company.';
