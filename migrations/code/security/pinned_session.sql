-- owner: sec_definer
-- execute:
create function api.pinned_session(in_person uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    token text := nullif(current_setting('app.session', true), '');
    found uuid;
begin
    if token is null or in_person is null then
        return null;
    end if;
    select s.id
      into found
      from auth.sessions as s
     where s.token_hash = sha256(convert_to(token, 'UTF8'))
       and s.person_id = in_person
       and s.pid = pg_backend_pid()
       and s.backend_start = (select a.backend_start from pg_stat_get_activity(pg_backend_pid()) as a)
       and s.made_in is distinct from pg_current_xact_id_if_assigned()
       and s.revoked_at is null
       and s.replaced_at is null
       and s.expires_at > clock_timestamp();
    return found;
end
$$;
comment on function api.pinned_session is 'The live session that this connection shows the token of: bound to the person, to this backend and its start, committed, not replaced, not revoked, not expired. Were it good before its commit, a rollback would make single-use codes and refresh tokens good for ever.';
