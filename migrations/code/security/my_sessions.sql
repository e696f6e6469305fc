-- owner: sec_definer
-- execute: app_user
create function api.my_sessions() returns table (session_id uuid, created_at timestamptz, expires_at timestamptz, is_this boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select s.id, s.created_at, s.expires_at, s.id = api.pinned_session(s.person_id)
      from auth.sessions as s
     where s.person_id = api.me()
       and api.verified()
       and s.revoked_at is null
       and s.replaced_at is null
       and s.refresh_expires_at > clock_timestamp()
     order by s.created_at
$$;
comment on function api.my_sessions is 'The person''s own sessions that can still be used or refreshed.';
