-- owner: app_definer
-- execute:
create function api.ensure_year(in_tenant uuid, in_day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    company record;
    opened date;
    closed date;
    fresh uuid;
begin
    select c.starts_on, c.year_starts into company from books.companies as c where c.tenant_id = in_tenant;
    -- A day beyond all years is refused with the other faults of its entry.
    if in_day is null or in_day < company.starts_on or in_day > '2999-12-31'
       or exists (select from books.fiscal_years as y where y.tenant_id = in_tenant and in_day between y.first_day and y.last_day) then
        return;
    end if;
    opened := make_date(extract(year from in_day)::integer
        - case when extract(month from in_day) < company.year_starts then 1 else 0 end, company.year_starts, 1);
    closed := (opened + interval '1 year - 1 day')::date;
    opened := greatest(opened, company.starts_on);
    insert into books.fiscal_years (tenant_id, label, first_day, last_day)
    values (in_tenant, extract(year from closed)::integer, opened, closed)
    returning id into fresh;
    insert into books.periods (tenant_id, fiscal_year_id, first_day, last_day)
    select in_tenant, fresh, greatest(m::date, opened), (m + interval '1 month - 1 day')::date
      from generate_series(date_trunc('month', opened::timestamp), closed::timestamp, interval '1 month') as m;
    perform api.append_event(in_tenant, 'FiscalYearOpened', 'fiscal_year', fresh,
        (select jsonb_build_object('label', y.label, 'first_day', y.first_day, 'last_day', y.last_day, 'periods',
                (select jsonb_agg(jsonb_build_object('id', p.id, 'first_day', p.first_day, 'last_day', p.last_day) order by p.first_day)
                   from books.periods as p where p.tenant_id = in_tenant and p.fiscal_year_id = fresh))
           from books.fiscal_years as y where y.tenant_id = in_tenant and y.id = fresh));
end
$$;
comment on function api.ensure_year is 'Make the fiscal year of a day and its months if they are not there yet. The first year may be short.';
