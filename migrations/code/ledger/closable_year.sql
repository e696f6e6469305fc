-- owner: app_definer
-- execute:
create function api.closable_year(in_tenant uuid, in_year integer) returns books.fiscal_years
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    year books.fiscal_years;
    drafts record;
    earlier integer;
begin
    select y.* into year from books.fiscal_years as y where y.tenant_id = in_tenant and y.label = in_year;
    if year.id is null then
        perform api.fail('GE003', 'year.not_found', jsonb_build_object('year', in_year));
    end if;
    if year.last_day >= (clock_timestamp() at time zone 'Asia/Tbilisi')::date then
        perform api.fail('GE001', 'year.not_over', jsonb_build_object('year', in_year, 'last_day', year.last_day));
    end if;
    select count(*) as many, string_agg(d.reference, ', ' order by d.entry_date, d.reference) as named into drafts
      from books.drafts as d
     where d.tenant_id = in_tenant
       and (d.entry_date between year.first_day and year.last_day or (d.kind = 'year_open' and d.entry_date = year.last_day + 1));
    if drafts.many > 0 then
        perform api.fail('GE001', 'year.has_drafts', jsonb_build_object('year', in_year, 'count', drafts.many, 'entries', drafts.named));
    end if;
    select y.label into earlier
      from books.fiscal_years as y
     where y.tenant_id = in_tenant and y.last_day < year.first_day
     order by y.first_day desc
     limit 1;
    if earlier is not null and exists (select from api.year_balances(in_tenant, year.first_day - 1)) then
        perform api.fail('GE001', 'year.earlier_open', jsonb_build_object('year', in_year, 'earlier', earlier));
    end if;
    return year;
end
$$;
comment on function api.closable_year is 'A fiscal year by its label; refused while it is not over, has drafts, or an earlier year still holds income or expense.';
