-- owner: app_definer
-- execute:
create function api.vat_owed(in_tenant uuid, in_period date) returns numeric
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select coalesce((select sum(case r.side when 'output' then r.vat else -r.vat end)
                       from books.vat_records as r
                      where r.tenant_id = in_tenant and r.period = in_period and r.box <> 'IN_NONE'), 0)
           - coalesce((select greatest(-b.payable, 0)
                         from books.vat_returns as b
                        where b.tenant_id = in_tenant and b.period = (in_period::timestamp - interval '1 month')::date and b.state = 'filed' and b.surplus = 'carry'), 0)
$$;
comment on function api.vat_owed is 'What the registers say a month owes the budget (below zero: the budget owes), less what the return of the month before carried over.';
