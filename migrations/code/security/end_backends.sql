-- owner: provisioner
-- execute: sec_definer
create function api.end_backends(in_login_oid oid) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    -- Materialized: as one condition the planner may call pg_terminate_backend first, and for every connection of the server.
    with found as materialized (
        select a.pid
          from pg_stat_get_activity(null) as a
         where a.usesysid = in_login_oid
           and a.pid <> pg_backend_pid()
    )
    select count(*) filter (where pg_terminate_backend(f.pid))::integer from found as f
$$;
comment on function api.end_backends is 'Cut every connection of a login; gives how many were cut.';
