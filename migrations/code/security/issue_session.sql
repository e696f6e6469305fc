-- owner: sec_definer
-- execute:
create function api.issue_session(in_person uuid, in_family uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    token text := encode(api.random_bytes(32), 'hex');
    refresh text := encode(api.random_bytes(32), 'hex');
    started timestamptz;
    opened timestamptz := clock_timestamp();
begin
    select a.backend_start into started from pg_stat_get_activity(pg_backend_pid()) as a;
    insert into auth.sessions (family_id, person_id, token_hash, refresh_hash, pid, backend_start,
                               expires_at, refresh_expires_at)
    values (in_family, in_person, sha256(convert_to(token, 'UTF8')), sha256(convert_to(refresh, 'UTF8')),
            pg_backend_pid(), started, opened + interval '30 minutes', opened + interval '7 days');
    return jsonb_build_object('token', token, 'refresh', refresh,
                              'expires_at', opened + interval '30 minutes',
                              'refresh_expires_at', opened + interval '7 days');
end
$$;
comment on function api.issue_session is 'A new session of a family, pinned to this backend; the tokens are shown this once.';
