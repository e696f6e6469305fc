-- What a person must not do or see in this database, whatever client is used. Repeated at every upgrade,
-- because a restored database has lost it.
do $$
declare
    thing record;
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to app_user', current_database());
    -- The catalogue of another database knows none of these revokes, and shows sessions and roles of the whole server.
    for thing in
        select d.datname as name from pg_database as d where d.datname in ('postgres', 'template1')
    loop
        execute format('revoke all on database %I from public', thing.name);
    end loop;
    execute 'drop schema if exists public';
    execute 'revoke all on language plpgsql, sql from public';
    execute 'grant usage on language plpgsql, sql to app_owner';
    -- Statistics, other sessions, locks, roles and memberships of other people.
    for thing in
        select c.oid::regclass as name
          from pg_class as c
         where c.relnamespace = 'pg_catalog'::regnamespace
           and c.relkind = 'v'
           and (c.relname like 'pg\_stat%' or c.relname in (
                'pg_locks', 'pg_roles', 'pg_user', 'pg_group', 'pg_user_mappings', 'pg_prepared_xacts', 'pg_replication_slots',
                'pg_replication_origin_status', 'pg_stats', 'pg_stats_ext', 'pg_stats_ext_exprs', 'pg_shmem_allocations',
                'pg_file_settings', 'pg_hba_file_rules', 'pg_publication_tables', 'pg_seclabels', 'pg_backend_memory_contexts',
                'pg_wait_events', 'pg_aios'))
    loop
        execute format('revoke all on %s from public', thing.name);
    end loop;
    execute 'revoke all on pg_catalog.pg_auth_members, pg_catalog.pg_db_role_setting, pg_catalog.pg_shdescription,
             pg_catalog.pg_shdepend, pg_catalog.pg_largeobject_metadata from public';
    for thing in
        select p.oid::regprocedure as name
          from pg_proc as p
         where p.pronamespace = 'pg_catalog'::regnamespace
           and p.prokind = 'f'
           and (p.proname like 'pg\_stat\_get%'
                or p.proname like 'pg\_advisory%' or p.proname like 'pg\_try\_advisory%'
                or p.proname like 'lo\_%' or p.proname in ('loread', 'lowrite')
                or p.proname ~ '^(query|table|schema|database|cursor)_to_xml'
                or p.proname like 'pg\_control\_%' or p.proname like 'pg\_%wal\_summar%'
                or p.proname in ('pg_database_size', 'pg_tablespace_size', 'pg_relation_size', 'pg_table_size', 'pg_indexes_size',
                    'pg_total_relation_size', 'pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids',
                    'pg_logical_emit_message', 'pg_export_snapshot', 'pg_notify', 'pg_show_all_settings', 'pg_hba_file_rules',
                    'pg_prepared_xact', 'pg_get_replication_slots', 'pg_current_wal_lsn', 'pg_current_wal_insert_lsn',
                    'pg_current_wal_flush_lsn', 'pg_last_committed_xact', 'pg_xact_commit_timestamp', 'pg_xact_status',
                    'pg_get_backend_memory_contexts', 'pg_get_shmem_allocations', 'txid_status', 'pg_get_wait_events',
                    'pg_isolation_test_session_is_blocked', 'pg_stat_have_stats', 'pg_get_multixact_members',
                    'pg_xact_commit_timestamp_origin', 'pg_notification_queue_usage', 'pg_tablespace_databases'))
    loop
        execute format('revoke all on function %s from public', thing.name);
    end loop;
    execute 'grant execute on function pg_catalog.pg_stat_get_activity(integer) to sec_definer, provisioner';
    execute 'grant execute on function pg_catalog.pg_notify(text, text) to sec_definer';
end
$$;
