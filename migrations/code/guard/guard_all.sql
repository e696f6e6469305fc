-- owner: app_owner
-- execute:
create function api.guard_all() returns integer
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    rule record;
    old record;
    made integer := 0;
begin
    for rule in
        select c.oid::regclass::text as name
          from pg_class as c
          join pg_namespace as n on n.oid = c.relnamespace
         where n.nspname in ('auth', 'books', 'audit') and c.relkind in ('r', 'p')
           and not exists (select from api.guard_rules() as g where g.table_name = n.nspname || '.' || c.relname)
    loop
        raise exception using errcode = 'GE006', message = 'guard.table_without_rule', detail = 'guard.table_without_rule',
            hint = jsonb_build_object('table', rule.name)::text;
    end loop;
    for old in
        select p.polname, p.polrelid::regclass as name
          from pg_policy as p
          join pg_class as c on c.oid = p.polrelid
          join pg_namespace as n on n.oid = c.relnamespace
         where n.nspname in ('auth', 'books', 'audit')
    loop
        execute format('drop policy %I on %s', old.polname, old.name);
    end loop;
    for rule in select g.* from api.guard_rules() as g loop
        execute format('alter table %s enable row level security, force row level security', rule.table_name);
        execute format('alter table %s owner to app_owner', rule.table_name);
        execute format('revoke all on %s from public, app_user, app_definer, sec_definer, provisioner, search_definer', rule.table_name);
        if rule.class = 'internal' then
            execute format('grant select, insert, update, delete on %s to sec_definer', rule.table_name);
            execute format('create policy identity on %s to sec_definer using (true) with check (true)', rule.table_name);
        elsif rule.class = 'reference' then
            execute format('grant select on %s to app_user, app_definer', rule.table_name);
            execute format('create policy everybody on %s for select to app_user, app_definer using (true)', rule.table_name);
        else
            execute format('create policy wall on %1$s as restrictive to app_user, app_owner, sec_definer, provisioner, search_definer'
                           ' using (tenant_id = (select api.tenant_for(%2$L))) with check (tenant_id = (select api.tenant_for(%2$L)))',
                           rule.table_name, rule.wall);
            execute format('grant %s on %s to app_definer', rule.definer_grants, rule.table_name);
            -- The definer's functions have the same wall, asked once at their door: api.need writes down which company it let in.
            execute format('create policy entered on %1$s as restrictive to app_definer using (%2$s) with check (%2$s)', rule.table_name,
                           'tenant_id = (select nullif(current_setting(''app.entered'', true), '''')::uuid)');
            execute format('create policy definer on %s to app_definer using (true) with check (true)', rule.table_name);
            if rule.reads is not null then
                execute format('grant select on %s to app_user', rule.table_name);
                execute format('create policy reading on %s for select to app_user using (tenant_id = (select api.tenant_for(%L)))',
                               rule.table_name, rule.reads);
            end if;
        end if;
        made := made + 1;
    end loop;
    return made;
end
$$;
comment on function api.guard_all is 'Make every policy, grant and owner anew from api.guard_rules(); run by the operator at upgrade. Gives how many tables.';
