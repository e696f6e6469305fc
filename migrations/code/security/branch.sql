-- owner: sec_definer
-- execute: app_user
create function api.branch() returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    current_session uuid := api.pinned_session(person);
    ticket text := encode(api.random_bytes(32), 'hex');
begin
    if not (select s.second_factor_required from auth.server as s) then
        return null;
    end if;
    if current_session is null then
        perform api.fail('GE004', 'session.needed');
    end if;
    insert into auth.tickets (ticket_hash, family_id, person_id, expires_at)
    select sha256(convert_to(ticket, 'UTF8')), s.family_id, person, clock_timestamp() + interval '30 seconds'
      from auth.sessions as s
     where s.id = current_session;
    return ticket;
end
$$;
comment on function api.branch is 'A ticket, good once and for 30 seconds, that verifies another connection of the same person in the same family; null where no second factor is required.';
