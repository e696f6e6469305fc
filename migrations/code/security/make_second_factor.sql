-- owner: sec_definer
-- execute:
create function api.make_second_factor(in_person uuid) returns bytea
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    fresh bytea := api.random_bytes(20);
    -- Random: the names of sequences stand in the catalogue for everybody to read.
    stem text := api.base32(api.random_bytes(15));
begin
    if exists (select from auth.second_factors as f where f.person_id = in_person) then
        update auth.second_factors as f
           set secret = fresh, confirmed_at = null, pending_secret = null, pending_since = null
         where f.person_id = in_person;
    else
        execute format('create sequence auth.%I minvalue 0 start 0', 'attempts_' || stem);
        execute format('create sequence auth.%I minvalue 0 start 0', 'step_' || stem);
        insert into auth.second_factors (person_id, secret, attempts_sequence, step_sequence)
        values (in_person, fresh, format('auth.%I', 'attempts_' || stem)::regclass,
                format('auth.%I', 'step_' || stem)::regclass);
    end if;
    return fresh;
end
$$;
comment on function api.make_second_factor is 'A fresh TOTP secret for a person, not yet confirmed. The counters of attempts are kept.';
