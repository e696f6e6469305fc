-- owner: sec_definer
-- execute:
create function api.end_family(in_family uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    ended integer := 0;
    found_now integer;
begin
    -- Again until nothing is left: a refresh or a ticket used in this moment makes a session that the first look does not see.
    -- Whoever makes one holds a lock on a living session of the family, so this waits for it.
    loop
        update auth.sessions as s
           set revoked_at = clock_timestamp()
         where s.family_id = in_family
           and s.revoked_at is null;
        get diagnostics found_now = row_count;
        exit when found_now = 0;
        ended := ended + found_now;
    end loop;
    return ended;
end
$$;
comment on function api.end_family is 'End every session of a sign-in, also those that are made in this moment; gives how many ended.';
