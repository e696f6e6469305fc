-- owner: app_owner
-- execute: app_user app_definer
create function api.period_obstacles(in_tenant uuid, in_period uuid) returns table (stops text, code text, args jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    month books.periods;
    year_ends boolean;
begin
    perform api.need(in_tenant, 'transactions:read');
    select p.* into month from books.periods as p where p.tenant_id = in_tenant and p.id = in_period;
    if month.id is null then
        perform api.fail('GE003', 'period.not_found');
    end if;
    year_ends := exists (select from books.fiscal_years as y
                          where y.tenant_id = in_tenant and y.id = month.fiscal_year_id and y.last_day = month.last_day);
    return query
    select 'closing', 'period.has_drafts', jsonb_build_object('first_day', month.first_day, 'count', count(*),
               'entries', string_agg(d.reference, ', ' order by d.entry_date, d.reference))
      from books.drafts as d
     where d.tenant_id = in_tenant and d.entry_date between month.first_day and month.last_day
    having count(*) > 0
    union all
    select 'hard_closed', 'period.earlier_open', jsonb_build_object('count', count(*), 'months', string_agg(to_char(p.first_day, 'YYYY-MM'), ', ' order by p.first_day))
      from books.periods as p
     where p.tenant_id = in_tenant and p.first_day < month.first_day and p.state = 'open'
    having count(*) > 0
    union all
    select 'nothing', 'period.not_over', jsonb_build_object('last_day', month.last_day)
     where month.last_day >= (clock_timestamp() at time zone 'Asia/Tbilisi')::date
    union all
    select 'nothing', 'period.not_revalued', jsonb_build_object('day', month.last_day, 'currencies', string_agg(distinct b.currency, ', '))
      from api.foreign_balances(in_tenant, month.last_day) as b
     where b.is_monetary is distinct from false and b.difference is distinct from 0
    having count(*) > 0
    union all
    select 'nothing', 'period.year_not_closed', jsonb_build_object('last_day', month.last_day)
     where year_ends
       and exists (select
                     from books.account_totals as t
                     join books.accounts as a on a.tenant_id = t.tenant_id and a.id = t.account_id
                    where t.tenant_id = in_tenant and t.grain = 'year' and t.first_day <= month.last_day and a.type in ('income', 'expense')
                    group by t.account_id
                   having sum(t.debit) <> sum(t.credit));
end
$$;
comment on function api.period_obstacles is 'Everything that stands in the way of closing a month, at once: what stops any closing (closing), what stops the final one only (hard_closed), and what is only worth knowing (nothing).';
