-- owner: app_owner
-- execute: app_user
create function api.periods(in_tenant uuid) returns table (id uuid, year integer, first_day date, last_day date, state text, version integer)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select p.id, y.label, p.first_day, p.last_day, p.state, p.version
      from books.periods as p
      join books.fiscal_years as y on y.tenant_id = p.tenant_id and y.id = p.fiscal_year_id
     where p.tenant_id = in_tenant
     order by p.first_day;
end
$$;
comment on function api.periods is 'The months of a company and whether they are open.';
