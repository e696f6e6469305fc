-- owner: sec_definer
-- execute:
create function api.cut_sign_in(in_person uuid, in_sign_in uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    login_oid oid := (select p.login_oid from auth.people as p where p.id = in_person);
    own_family uuid := (select s.family_id from auth.sessions as s where s.id = api.pinned_session(in_person));
    pids integer[];
    starts timestamptz[];
    ended integer;
begin
    if not exists (select from auth.sessions as s where s.family_id = in_sign_in and s.person_id = in_person) then
        return 0;
    end if;
    select array_agg(s.pid), array_agg(s.backend_start) into pids, starts
      from auth.sessions as s where s.family_id = own_family and own_family <> in_sign_in;
    -- First, so that no open transaction can hold the rows that are changed next. Every connection but those of the sign-in
    -- that asks: which one uses a ticket in this moment nobody can see. What belongs to other sign-ins comes back by itself;
    -- what belongs to this one waits at its refresh token until this commits, and is refused then.
    perform api.end_backends_but(login_oid, coalesce(pids, '{}'), coalesce(starts, '{}'));
    ended := api.end_family(in_sign_in);
    perform api.end_backends_but(login_oid, coalesce(pids, '{}'), coalesce(starts, '{}'));
    return ended;
end
$$;
comment on function api.cut_sign_in is 'End a sign-in of a person and cut its connections; gives how many sessions ended, 0 where it is not the person''s.';
