-- owner: app_owner
-- execute: app_user
create function api.rs_settings(in_tenant uuid)
returns table (id_code text, sends_from date, url text, opened_until timestamptz, stopped_code text, stopped_text text, stopped_at timestamptz, version integer)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select c.id_code, s.sends_from, s.url, s.opened_until, s.stopped_code, s.stopped_text, s.stopped_at, coalesce(s.version, 0)
      from books.companies as c
      left join books.rs_settings as s on s.tenant_id = in_tenant
     where c.tenant_id = in_tenant;
end
$$;
comment on function api.rs_settings is 'Whether and how a company speaks to RS.ge, and whether its queue stands still. Version 0: nothing was ever set.';
