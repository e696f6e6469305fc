-- owner: sec_definer
-- execute: app_definer
create function api.company_kind(in_tenant uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select c.kind from auth.companies as c where c.id = in_tenant
$$;
comment on function api.company_kind is 'Whether a company is real, or for demonstration or practice.';
