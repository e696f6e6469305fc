-- owner: sec_definer
-- execute: app_user app_definer search_definer
create function api.tenant_for(in_permission text) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    chosen text := nullif(current_setting('app.tenant', true), '');
    person uuid;
    found uuid;
    asks_second_factor boolean;
begin
    -- Only the plain form of a uuid; the regular expression that said so took five times as long.
    if chosen is null or not pg_input_is_valid(chosen, 'uuid') or chosen::uuid::text <> chosen then
        return null;
    end if;
    select m.tenant_id, p.id
      into found, person
      from auth.people as p
      join auth.memberships as m on m.person_id = p.id
     where p.login = session_user
       and p.login_oid = quote_ident(session_user)::regrole::oid
       and not p.is_disabled
       and m.tenant_id = chosen::uuid
       and m.state = 'active'
       and (in_permission in ('member', 'chain')
            or exists (select from auth.role_permissions as r
                        where r.role = m.role and r.permission = in_permission))
     limit 1;
    if found is null and in_permission = 'chain' then
        select c.id, p.id
          into found, person
          from auth.companies as c
          join auth.people as p on p.office_id = c.office_id
         where c.id = chosen::uuid
           and p.login = session_user
           and p.login_oid = quote_ident(session_user)::regrole::oid
           and not p.is_disabled
           and p.is_office_administrator;
    end if;
    -- Every policy of every statement comes through here: the server is asked only where no session answers.
    if found is not null
       and api.pinned_session(person) is null then
        select s.second_factor_required into asks_second_factor from auth.server as s;
        if coalesce(asks_second_factor, true) then
            return null;
        end if;
    end if;
    return found;
end
$$;
comment on function api.tenant_for is 'The tenant chosen by app.tenant if this person may do that there now; null on any doubt. Every policy asks it. ''member'' is any active role; ''chain'' also the administrator of the company''s office, who may leave events but read none.';
