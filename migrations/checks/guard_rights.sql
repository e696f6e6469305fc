-- title: People can read at most, and write nothing but by the functions
-- why: A right given by hand opens a way past every rule of the books.
-- do: Run the upgrade again, and find out who gave the right.
select c.oid::regclass::text as thing, x.grantee::regrole::text as who, x.privilege_type as what
  from pg_class as c, aclexplode(c.relacl) as x
 where c.relnamespace::regnamespace::text in ('auth', 'books', 'audit')
   and x.grantee::regrole::text not in ('app_owner', 'app_definer', 'sec_definer', 'search_definer')
   and not (c.relkind = 'r' and x.grantee = 'app_user'::regrole and x.privilege_type = 'SELECT' and not x.is_grantable)
union all
select a.attrelid::regclass::text, 'column', a.attname
  from pg_attribute as a
  join pg_class as c on c.oid = a.attrelid
 where c.relnamespace::regnamespace::text in ('auth', 'books', 'audit') and a.attacl is not null
union all
select p.oid::regprocedure::text, 'everybody', 'EXECUTE'
  from pg_proc as p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as x
 where p.pronamespace = 'api'::regnamespace and x.grantee = 0
union all
select r.rolname, m.roleid::regrole::text, 'member'
  from pg_roles as r
  join pg_auth_members as m on m.member = r.oid
 where r.rolname in (select p.login from auth.people as p) and (m.roleid <> 'app_user'::regrole or m.set_option or m.admin_option)
union all
select r.rolname, 'attributes', 'more than a person has'
  from pg_roles as r
 where r.rolname in (select p.login from auth.people as p)
   and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
