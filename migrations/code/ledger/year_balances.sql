-- owner: app_definer
-- execute: app_user app_definer
create function api.year_balances(in_tenant uuid, in_last_day date) returns table (account_id uuid, type text, code text, currency text, dimensions jsonb, balance numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    perform api.need(in_tenant, 'reports:financial');
    return query
    select a.id, a.type, a.code, null::text, '{}'::jsonb, sum(t.debit - t.credit)
      from books.accounts as a
      join books.account_totals as t on t.tenant_id = a.tenant_id and t.account_id = a.id
     where a.tenant_id = in_tenant and a.type in ('income', 'expense') and t.grain = 'year' and t.first_day <= in_last_day
       and a.required_dimensions = '{}' and a.currency_rule <> 'foreign_only'
     group by a.id, a.type, a.code
    having sum(t.debit - t.credit) <> 0
    union all
    select s.id, s.type, s.code, s.currency, s.dimensions, sum(s.balance)
      from (
        select a.id, a.type, a.code, case when a.currency_rule = 'foreign_only' then l.currency end as currency,
               (select coalesce(jsonb_object_agg(d || '_id', to_jsonb(l) ->> (d || '_id')) filter (where to_jsonb(l) ->> (d || '_id') is not null), '{}')
                  -- A closing is no turnover of VAT: its lines must not come into the return.
                  from unnest(a.required_dimensions) as d where d <> 'vat_code') as dimensions,
               case when l.is_storno then l.credit - l.debit else l.debit - l.credit end as balance
          from books.accounts as a
          join books.lines as l on l.tenant_id = a.tenant_id and l.account_id = a.id
         where a.tenant_id = in_tenant and a.type in ('income', 'expense') and l.entry_date <= in_last_day
           and (a.required_dimensions <> '{}' or a.currency_rule = 'foreign_only')
      ) as s
     group by s.id, s.type, s.code, s.currency, s.dimensions
    having sum(s.balance) <> 0
     order by 3, 4, 5;
end
$$;
comment on function api.year_balances is 'What income and expense accounts still hold at the end of a year''s last day (debit positive), by the dimensions that each account requires: what a closing has to bring to zero.';
