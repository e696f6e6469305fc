-- owner: app_owner
-- execute: app_user app_definer
create function api.fiscal_first(in_tenant uuid, in_day date) returns date
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select greatest(c.starts_on, make_date(extract(year from in_day)::integer
               - case when extract(month from in_day) < c.year_starts then 1 else 0 end, c.year_starts, 1))
      from books.companies as c
     where c.tenant_id = in_tenant
$$;
comment on function api.fiscal_first is 'First day of the fiscal year that a day belongs to.';
