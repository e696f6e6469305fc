-- owner: sec_definer
-- execute: app_user
create function api.announcement_channel(in_tenant uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return (select c.channel from auth.companies as c where c.id = in_tenant);
end
$$;
comment on function api.announcement_channel is 'The secret name of the channel on which changes in this company are announced; LISTEN to it.';
