-- owner: app_definer
-- execute: app_user app_definer
create function api.foreign_balances(in_tenant uuid, in_day date, in_days_max integer default 10) returns table (
    account_id uuid, code text, is_monetary boolean, currency text, dimensions jsonb, balance numeric, gel numeric,
    rate numeric, rate_day date, difference numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with summed as materialized (
        select l.account_id, a.code, a.is_monetary, l.currency, l.party_id, l.contract_id, l.settlement_document_id, l.employee_id,
               l.bank_account_id, l.cash_desk_id,
               case when 'item' = any (a.required_dimensions) then l.item_id end as item_id,
               case when 'warehouse' = any (a.required_dimensions) then l.warehouse_id end as warehouse_id,
               case when 'fixed_asset' = any (a.required_dimensions) then l.fixed_asset_id end as fixed_asset_id,
               case when 'cost_centre' = any (a.required_dimensions) then l.cost_centre_id end as cost_centre_id,
               case when 'income_kind' = any (a.required_dimensions) then l.income_kind_id end as income_kind_id,
               sum(coalesce(l.moved, case when l.is_storno <> (l.debit > 0) then l.amount else -l.amount end)) as balance,
               sum(coalesce(l.moved_gel, case when l.is_storno then l.credit - l.debit else l.debit - l.credit end)) as gel
          from (select x.*, null::numeric as moved, null::numeric as moved_gel
                  from books.lines as x
                 where x.tenant_id = in_tenant and x.currency is not null and x.entry_date <= in_day
                union all
                -- What is allocated goes from the payment to its debt, with the dimensions that each has.
                select o.*, m.amount, m.gel
                  from api.allocation_moves(in_tenant, in_day) as m
                  cross join lateral (
                    select x.*
                      from books.lines as x
                     where x.tenant_id = in_tenant and x.entry_id = m.entry_id and x.account_id = m.account_id and x.currency = m.currency
                       and x.party_id = m.party_id and x.settlement_document_id is not distinct from m.document_id
                     order by x.position
                     limit 1) as o) as l
          join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
         where a.type in ('asset', 'liability') and a.is_monetary is distinct from false
         group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        having sum(coalesce(l.moved, case when l.is_storno <> (l.debit > 0) then l.amount else -l.amount end)) <> 0
            or sum(coalesce(l.moved_gel, case when l.is_storno then l.credit - l.debit else l.debit - l.credit end)) <> 0
    ), rated as materialized (
        select k.currency, r.rate, r.day
          from (select distinct s.currency from summed as s) as k
          left join lateral (
            select x.rate, x.day
              from books.exchange_rates as x
             where x.tenant_id = in_tenant and x.currency = k.currency and x.day between in_day - in_days_max and in_day
             order by x.day desc
             limit 1) as r on true
    )
    select s.account_id, s.code, s.is_monetary, s.currency,
           jsonb_strip_nulls(jsonb_build_object('party_id', s.party_id, 'contract_id', s.contract_id,
               'settlement_document_id', s.settlement_document_id, 'employee_id', s.employee_id, 'bank_account_id', s.bank_account_id,
               'cash_desk_id', s.cash_desk_id, 'item_id', s.item_id, 'warehouse_id', s.warehouse_id, 'fixed_asset_id', s.fixed_asset_id,
               'cost_centre_id', s.cost_centre_id, 'income_kind_id', s.income_kind_id)),
           s.balance, s.gel, r.rate, r.day,
           case when s.balance = 0 then -s.gel else round(s.balance * r.rate, 2) - s.gel end
      from summed as s
      join rated as r on r.currency = s.currency
     order by s.code, s.currency, s.party_id, s.contract_id, s.settlement_document_id, s.employee_id, s.bank_account_id, s.cash_desk_id;
end
$$;
comment on function api.foreign_balances is 'Balances in foreign currency at the end of a day (debit positive), of accounts that are monetary or undecided, with what they stand for in GEL, the rate in force (at most so many days old) and the difference that a revaluation would book; null without a rate.';
