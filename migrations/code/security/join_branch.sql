-- owner: sec_definer
-- execute: app_user
create function api.join_branch(in_ticket text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    family uuid;
begin
    update auth.tickets as t
       set used_at = clock_timestamp()
     where t.ticket_hash = sha256(convert_to(in_ticket, 'UTF8'))
       and t.person_id = person
       and t.used_at is null
       and t.expires_at > clock_timestamp()
    returning t.family_id into family;
    -- Locked, so that whoever ends the family in this moment waits for the session made here, and ends it too.
    perform from auth.sessions as s
      where s.family_id = family and s.revoked_at is null and s.replaced_at is null
        and s.expires_at > clock_timestamp()
        for share;
    if family is null or not found then
        return jsonb_build_object('accepted', false);
    end if;
    return jsonb_build_object('accepted', true) || api.issue_session(person, family);
end
$$;
comment on function api.join_branch is 'Verify this connection with a ticket of api.branch(); the new session is pinned here and belongs to the same family.';
