-- owner: sec_definer
-- execute: app_user
create function api.my_sessions() returns table (session_id uuid, created_at timestamptz, expires_at timestamptz, is_this boolean,
    sign_in uuid, began_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select s.id, s.created_at, s.expires_at, s.id = api.pinned_session(s.person_id),
           s.family_id, (select min(f.created_at) from auth.sessions as f where f.family_id = s.family_id)
      from auth.sessions as s
     where s.person_id = api.me()
       and api.verified()
       and s.revoked_at is null
       and s.replaced_at is null
       and s.refresh_expires_at > clock_timestamp()
     order by s.created_at
$$;
comment on function api.my_sessions is 'The person''s own sessions that can still be used or refreshed; those of one sign-in, one for each connection, share sign_in.';
