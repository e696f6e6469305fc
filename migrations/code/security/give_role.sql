-- owner: sec_definer
-- execute:
create function api.give_role(in_tenant uuid, in_person uuid, in_role text, in_state text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    others integer;
    is_critical boolean;
    is_shared boolean;
    new_state text := in_state;
    single_handed boolean := false;
begin
    if in_role is null or not exists (select from auth.roles as r where r.role = in_role) then
        perform api.fail('GE001', 'role.unknown', jsonb_build_object('role', in_role));
    end if;
    select bool_or(p.is_critical) into is_critical from auth.role_permissions as p where p.role = in_role;
    select s.kind = 'shared' into is_shared from auth.server as s;
    if is_critical and is_shared then
        select count(distinct m.person_id) into others
          from auth.memberships as m
          join auth.role_permissions as p on p.role = m.role and p.permission = 'admin:users'
          join auth.people as h on h.id = m.person_id and not h.is_disabled
         where m.tenant_id = in_tenant and m.state = 'active'
           and m.person_id not in (in_person, api.me());
        if others > 0 and in_state = 'active' then
            new_state := 'unconfirmed';
        elsif others = 0 then
            single_handed := true;
        end if;
    end if;
    insert into auth.memberships (tenant_id, person_id, role, state, granted_by, is_single_handed)
    values (in_tenant, in_person, in_role, new_state, api.me(), single_handed)
    on conflict (tenant_id, person_id, role) do nothing;
    if not found then
        select m.state into new_state from auth.memberships as m
         where m.tenant_id = in_tenant and m.person_id = in_person and m.role = in_role;
        return new_state;
    end if;
    perform api.append_event(in_tenant, 'RoleGranted', 'person', in_person,
        jsonb_build_object('role', in_role, 'state', new_state, 'single_handed', single_handed));
    return new_state;
end
$$;
comment on function api.give_role is 'Enter a membership. Write or approve rights on a shared server wait for a second administrator where the company has one; else they are marked as given single-handed.';
