-- owner: sec_definer
-- execute: app_user
create function api.sign_ins_of(in_tenant uuid, in_person uuid) returns table (sign_in uuid, began_at timestamptz, last_at timestamptz,
    expires_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need_own_person(in_tenant, in_person);
    return query
    select s.family_id, (select min(f.created_at) from auth.sessions as f where f.family_id = s.family_id),
           max(s.created_at), max(s.refresh_expires_at)
      from auth.sessions as s
     where s.person_id = in_person
       and s.revoked_at is null
       and s.replaced_at is null
       and s.refresh_expires_at > clock_timestamp()
     group by s.family_id
     order by 2;
end
$$;
comment on function api.sign_ins_of is 'The sign-ins of a person that still hold, for who administers the person''s office or only company: when each began, was last renewed, and ends by itself.';
