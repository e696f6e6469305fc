-- owner: sec_definer
-- execute: app_user
create function api.who_am_i() returns table (
    person_id uuid, display_name text, language text, is_office_administrator boolean,
    is_verified boolean, has_second_factor boolean, office_id uuid, office_name text, office_expires_on date, login text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select p.id, p.display_name, p.language, p.is_office_administrator, api.verified(),
           exists (select from auth.second_factors as f where f.person_id = p.id and f.confirmed_at is not null),
           o.id, o.name, o.expires_on, p.login
      from auth.people as p
      join auth.office as o on o.id = p.office_id
     where p.id = api.me()
$$;
comment on function api.who_am_i is 'The person behind this connection, and whether it is verified. No row for a stranger.';
