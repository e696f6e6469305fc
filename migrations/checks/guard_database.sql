-- title: The database is closed to all but its people
-- why: A restored or copied database has lost the rights on itself; then anybody may connect, and make temporary objects.
-- do: Run the upgrade again.
select d.datname as thing, x.grantee::regrole::text as who, x.privilege_type as what
  from pg_database as d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as x
 where d.datname = current_database() and x.grantee <> d.datdba
   and not (x.grantee = 'app_user'::regrole and x.privilege_type = 'CONNECT')
union all
select d.datname, 'everybody', x.privilege_type
  from pg_database as d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as x
 where d.datname in ('postgres', 'template1') and x.grantee = 0
union all
select 'event trigger', 'people_change_no_schema', 'missing or off'
 where not exists (select from pg_event_trigger as e where e.evtname = 'people_change_no_schema' and e.evtenabled in ('O', 'A'))
union all
select c.oid::regclass::text, 'everybody', 'SELECT'
  from pg_class as c
 where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v'
   and c.relname in ('pg_stat_activity', 'pg_locks', 'pg_roles', 'pg_stats', 'pg_user')
   and has_table_privilege('app_user', c.oid, 'select')
union all
select l.lanname, 'app_user', 'USAGE'
  from pg_language as l
 where l.lanname in ('sql', 'plpgsql') and has_language_privilege('app_user', l.oid, 'usage')
