-- title: Every table has its wall
-- why: A table without row security, or with a policy that is not from the table of rules, shows one company to another.
-- do: Run the upgrade again: it makes all policies anew. Until then let nobody in.
select c.oid::regclass::text as table_name, 'no row security, no rule, or another owner' as fault
  from pg_class as c
 where c.relnamespace::regnamespace::text in ('auth', 'books', 'audit')
   and c.relkind in ('r', 'p', 'f', 'm')
   and (not c.relrowsecurity or not c.relforcerowsecurity or c.relowner <> 'app_owner'::regrole
        or not exists (select from api.guard_rules() as g where g.table_name::regclass = c.oid))
union all
select g.table_name, 'policies other than its rule'
  from api.guard_rules() as g
  left join lateral (
    select string_agg(concat_ws(' ', p.policyname, p.permissive, p.cmd, p.roles::text, p.qual, p.with_check), ' | ' order by p.policyname) as found
      from pg_policies as p
     where format('%I.%I', p.schemaname, p.tablename) = g.table_name
  ) as f on true
 where f.found is distinct from case g.class
        when 'internal' then 'identity PERMISSIVE ALL {sec_definer} true true'
        when 'reference' then 'everybody PERMISSIVE SELECT {app_definer,app_user} true'
        else 'definer PERMISSIVE ALL {app_definer} true true | '
             || replace('entered RESTRICTIVE ALL {app_definer} ? ? | ', '?',
                        '(tenant_id = ( SELECT (NULLIF(current_setting(''app.entered''::text, true), ''''::text))::uuid AS "nullif"))')
             || case when g.reads is null then ''
                     else format('reading PERMISSIVE SELECT {app_user} (tenant_id = ( SELECT api.tenant_for(%L::text) AS tenant_for)) | ', g.reads) end
             || replace('wall RESTRICTIVE ALL {app_owner,app_user,provisioner,search_definer,sec_definer} ? ?', '?', format('(tenant_id = ( SELECT api.tenant_for(%L::text) AS tenant_for))', g.wall))
        end
