-- owner: provisioner
-- execute: sec_definer
create function api.end_backends_but(in_login_oid oid, in_pids integer[], in_starts timestamptz[]) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    -- A pid is given to others later: only together with its start does it mean a connection that stays.
    with found as materialized (
        select a.pid
          from pg_stat_get_activity(null) as a
         where a.usesysid = in_login_oid
           and a.pid <> pg_backend_pid()
           and not exists (select from unnest(in_pids, in_starts) as k (pid, started)
                            where k.pid = a.pid and k.started = a.backend_start)
    )
    select count(*) filter (where pg_terminate_backend(f.pid))::integer from found as f
$$;
comment on function api.end_backends_but is 'Cut the connections of a login but those named by pid and start, and the own one; gives how many were cut.';
