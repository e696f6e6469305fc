-- owner: app_definer
-- execute: app_user
create function api.vat_boxes(in_tenant uuid, in_period date) returns table (box text, base numeric, vat numeric, records bigint, unfiled bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:tax');
    return query
    select r.box, sum(r.base), sum(r.vat), count(*), count(*) filter (where r.return_id is null)
      from books.vat_records as r
     where r.tenant_id = in_tenant and r.period = in_period
     group by r.box;
end
$$;
comment on function api.vat_boxes is 'Base and tax of each box of the return of a month, with the number of records and of those not yet filed.';
