-- owner: sec_definer
-- execute: app_user
create function api.office_people() returns table (
    person_id uuid, login text, display_name text, is_office_administrator boolean, is_disabled boolean, created_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
begin
    return query
    select p.id, p.login, p.display_name, p.is_office_administrator, p.is_disabled, p.created_at
      from auth.people as p
     where p.office_id = office
     order by p.display_name, p.id;
end
$$;
comment on function api.office_people is 'The people of the office, for its administrator.';
