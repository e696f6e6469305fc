-- owner: sec_definer
-- execute: app_user
create function api.administered_office() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    found uuid;
begin
    if not api.verified() then
        return null;
    end if;
    select p.office_id
      into found
      from auth.people as p
     where p.id = api.me()
       and p.is_office_administrator;
    return found;
end
$$;
comment on function api.administered_office is 'The office that this person administers, in a verified session; otherwise null.';
