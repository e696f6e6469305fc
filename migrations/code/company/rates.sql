-- owner: app_owner
-- execute: app_user
create function api.rates(in_tenant uuid, in_first date, in_last date, in_currency text default null) returns table (currency text, day date, rate numeric, source text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select r.currency, r.day, r.rate, r.source
      from books.exchange_rates as r
     where r.tenant_id = in_tenant and r.day between in_first and in_last and (in_currency is null or r.currency = in_currency)
     order by r.currency, r.day;
end
$$;
comment on function api.rates is 'The exchange rates kept for days from first to last, both included, of one currency or of all.';
