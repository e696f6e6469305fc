-- owner: sec_definer
-- execute:
create function api.code_accepted(in_person uuid, in_code text, in_pending boolean default false) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    factor record;
    used bigint;
    now_step bigint := floor(extract(epoch from clock_timestamp()) / 30)::bigint;
    good bigint;
begin
    perform api.count_attempt(in_person);
    select case when in_pending then f.pending_secret else f.secret end as secret, f.attempts_sequence, f.step_sequence
      into factor
      from auth.second_factors as f
     where f.person_id = in_person;
    execute format('select last_value from %s', factor.step_sequence) into used;
    select max(s) into good
      from generate_series(now_step - 1, now_step + 1) as s
     where s > used
       and api.totp_code(factor.secret, s) = in_code;
    if good is null then
        raise log 'davtari: wrong second factor of %', in_person;
        return false;
    end if;
    perform setval(factor.step_sequence, good);
    perform setval(factor.attempts_sequence, 0);
    return true;
end
$$;
comment on function api.code_accepted is 'Whether a TOTP code is right now, within one step; each step is accepted once, even if the first use was rolled back. With in_pending that of a telephone which is not confirmed yet.';
