-- owner: sec_definer
-- execute: app_user
create function api.refresh_session(in_refresh text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    person uuid := api.me();
    old record;
begin
    select s.id, s.family_id, s.replaced_at, s.revoked_at, s.refresh_expires_at
      into old
      from auth.sessions as s
     where s.refresh_hash = sha256(convert_to(in_refresh, 'UTF8'))
       and s.person_id = person
       for update;
    if old.id is null then
        perform api.fail('GE004', 'session.ended');
    end if;
    if old.replaced_at is not null then
        raise log 'davtari: refresh token of % used twice', person;
        perform api.end_family(old.family_id);
        return jsonb_build_object('accepted', false);
    end if;
    if old.revoked_at is not null or old.refresh_expires_at <= clock_timestamp() then
        return jsonb_build_object('accepted', false);
    end if;
    update auth.sessions as s set replaced_at = clock_timestamp() where s.id = old.id;
    return jsonb_build_object('accepted', true) || api.issue_session(person, old.family_id);
end
$$;
comment on function api.refresh_session is 'A new pair of tokens for this connection; the old session ends. A refresh token used twice ends its whole family (accepted = false).';
