-- owner: app_owner
-- execute: app_user
create function api.currencies(in_tenant uuid, in_day date) returns table (
    code text, digits smallint, name_ka text, name_en text, name_ru text, rate numeric, rate_day date, source text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select c.code, c.digits, c.name_ka, c.name_en, c.name_ru, r.rate, r.day, r.source
      from books.currencies as c
      left join lateral (
        select x.rate, x.day, x.source
          from books.exchange_rates as x
         where x.tenant_id = in_tenant and x.currency = c.code and x.day <= in_day
         order by x.day desc
         limit 1) as r on true
     where c.code <> 'GEL'
     order by c.code;
end
$$;
comment on function api.currencies is 'The currencies that books may use, each with the rate in force on a day, where one is known.';
