-- owner: app_owner
-- execute: app_user
create function api.company(in_tenant uuid) returns table (
    name text, id_code text, starts_on date, year_starts smallint, vat_payer_since date, reversal_style text, version integer)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select c.name, c.id_code, c.starts_on, c.year_starts, c.vat_payer_since, c.reversal_style, c.version
      from books.companies as c where c.tenant_id = in_tenant;
end
$$;
comment on function api.company is 'What a company is called and how it keeps its books.';
