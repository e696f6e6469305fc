-- owner: app_definer
-- execute: app_user
create function api.dimension_turnover(in_tenant uuid, in_dimension text, in_first date, in_last date,
    in_accounts uuid[] default null, in_value uuid default null)
returns table (account_id uuid, value_id uuid, code text, name text, currency text, opening numeric, debit numeric, credit numeric,
    opening_amount numeric, debit_amount numeric, credit_amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '32MB'
as $$
declare
    first_day date;
begin
    perform api.need(in_tenant, 'transactions:read');
    perform api.need(in_tenant, 'reports:financial');
    if api.dimension_register(in_dimension) is null then
        perform api.fail('GE001', 'register.unknown', jsonb_build_object('register', in_dimension));
    end if;
    select greatest(in_first, c.starts_on) into first_day from books.companies as c where c.tenant_id = in_tenant;
    return query execute format($query$
        with summed as materialized (
            select l.account_id, l.%1$I as value_id, l.currency,
                   coalesce(sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end) filter (where l.entry_date < $2), 0.00) as opening,
                   coalesce(sum(case when l.is_storno then -l.debit else l.debit end) filter (where l.entry_date >= $2), 0.00) as debit,
                   coalesce(sum(case when l.is_storno then -l.credit else l.credit end) filter (where l.entry_date >= $2), 0.00) as credit,
                   coalesce(sum(case when l.is_storno <> (l.debit > 0) then l.amount else -l.amount end) filter (where l.entry_date < $2), 0) as opening_amount,
                   coalesce(sum(case when l.is_storno then -l.amount else l.amount end) filter (where l.entry_date >= $2 and l.debit > 0), 0) as debit_amount,
                   coalesce(sum(case when l.is_storno then -l.amount else l.amount end) filter (where l.entry_date >= $2 and l.credit > 0), 0) as credit_amount
              from books.lines as l
             where l.tenant_id = $1 and l.entry_date <= $3 %3$s %4$s
             group by l.account_id, l.%1$I, l.currency
        ), carrying as (
            select s.account_id from summed as s where s.value_id is not null
            union
            select a.id from books.accounts as a where a.tenant_id = $1 and $6 = any (a.required_dimensions)
        )
        select s.account_id, s.value_id, r.code, r.name, s.currency, s.opening, s.debit, s.credit,
               s.opening_amount, s.debit_amount, s.credit_amount
          from summed as s
          left join books.%2$I as r on r.tenant_id = $1 and r.id = s.value_id
         where s.account_id in (select c.account_id from carrying as c) or $4 is not null
        $query$, in_dimension || '_id', api.dimension_register(in_dimension),
        case when in_accounts is not null then 'and l.account_id = any ($4)' end,
        case when in_value is not null then format('and l.%I = $5', in_dimension || '_id') end)
    using in_tenant, first_day, in_last, in_accounts, in_value, in_dimension;
end
$$;
comment on function api.dimension_turnover is 'Opening balance (debit positive) and turnovers by account, value of a dimension and currency, in GEL and in that currency; lines without the value stand under a null one. Of the accounts given, or of all that carry the dimension.';
