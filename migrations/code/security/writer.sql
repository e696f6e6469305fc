-- owner: sec_definer
-- execute: app_definer
create function api.writer(in_tenant uuid, in_permission text) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    last_day date;
begin
    perform api.need(in_tenant, in_permission);
    select o.expires_on
      into last_day
      from auth.companies as c
      join auth.office as o on o.id = c.office_id
     where c.id = in_tenant
       and c.kind = 'real';
    if last_day < (clock_timestamp() at time zone 'Asia/Tbilisi')::date then
        perform api.fail('GE001', 'office.expired', jsonb_build_object('last_day', last_day));
    end if;
    return api.me();
end
$$;
comment on function api.writer is 'The person, after it is certain that he may write this in this company and that the office''s subscription runs.';
