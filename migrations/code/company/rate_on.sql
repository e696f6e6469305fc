-- owner: app_owner
-- execute: app_user
create function api.rate_on(in_tenant uuid, in_currency text, in_day date) returns table (rate numeric, day date, source text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select r.rate, r.day, r.source
      from books.exchange_rates as r
     where r.tenant_id = in_tenant and r.currency = in_currency and r.day <= in_day
     order by r.day desc
     limit 1;
end
$$;
comment on function api.rate_on is 'The rate in force on a day: the last one from that day or before.';
