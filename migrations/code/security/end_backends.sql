-- owner: provisioner
-- execute: sec_definer
create function api.end_backends(in_login_oid oid) returns integer
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    select count(*)::integer
      from pg_stat_get_activity(null) as a
     where a.usesysid = in_login_oid
       and a.pid <> pg_backend_pid()
       and pg_terminate_backend(a.pid)
$$;
comment on function api.end_backends is 'Cut every connection of a login; gives how many were cut.';
