-- owner: app_definer
-- execute: app_user
create function api.card_summary(in_tenant uuid, in_account uuid, in_first date, in_last date) returns table (
    opening numeric, debit numeric, credit numeric, lines bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:financial');
    return query
    select o.debit - o.credit, c.debit - o.debit, c.credit - o.credit, c.lines - o.lines
      from books.companies as k
      cross join lateral api.account_before(in_tenant, in_account, greatest(in_first, k.starts_on)) as o
      cross join lateral api.account_before(in_tenant, in_account, greatest(in_last + 1, in_first, k.starts_on)) as c
     where k.tenant_id = in_tenant;
end
$$;
comment on function api.card_summary is 'What an account''s card comes to without its lines: opening balance (debit positive), turnovers and how many lines the days given hold, all from the totals.';
