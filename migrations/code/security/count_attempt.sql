-- owner: sec_definer
-- execute:
create function api.count_attempt(in_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    counter regclass;
    held bigint;
    minute bigint := floor(extract(epoch from clock_timestamp()) / 60)::bigint;
    first_minute bigint;
    fails bigint;
    total bigint;
begin
    begin
        select f.attempts_sequence into counter
          from auth.second_factors as f where f.person_id = in_person for update nowait;
    exception when lock_not_available then
        perform api.fail('GE005', 'second_factor.busy');
    end;
    if counter is null then
        perform api.fail('GE004', 'second_factor.missing');
    end if;
    execute format('select last_value from %s', counter) into held;
    first_minute := held / 1000000;
    fails := held / 1000 % 1000;
    total := held % 1000;
    if minute - first_minute >= 15 then
        first_minute := minute;
        fails := 0;
    end if;
    if total >= 20 then
        raise log 'davtari: second factor locked for %', in_person;
        perform api.fail('GE004', 'second_factor.locked');
    end if;
    if fails >= 5 then
        perform api.fail('GE004', 'second_factor.wait', jsonb_build_object('minutes', 15 - (minute - first_minute)));
    end if;
    perform setval(counter, first_minute * 1000000 + (fails + 1) * 1000 + total + 1);
end
$$;
comment on function api.count_attempt is 'Count one attempt at a second factor before it is compared. A rollback does not undo the count. Five in fifteen minutes, twenty since the last success.';
