-- owner: app_definer
-- execute: app_user
create function api.turnovers_by_month(in_tenant uuid, in_first date, in_last date) returns table (
    account_id uuid, month date, debit numeric, credit numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    begins date;
    -- Whole months are read from the totals of months, the days before and after them from those of days.
    whole_first date;
    whole_end date;
begin
    perform api.need(in_tenant, 'reports:financial');
    select greatest(in_first, c.starts_on),
           case when greatest(in_first, c.starts_on) = greatest(date_trunc('month', greatest(in_first, c.starts_on)::timestamp)::date, c.starts_on)
                then greatest(in_first, c.starts_on)
                else (date_trunc('month', greatest(in_first, c.starts_on)::timestamp) + interval '1 month')::date end
      into begins, whole_first
      from books.companies as c
     where c.tenant_id = in_tenant;
    whole_first := least(whole_first, in_last + 1);
    whole_end := greatest(date_trunc('month', (in_last + 1)::timestamp)::date, whole_first);
    return query
    select m.account_id, date_trunc('month', m.first_day::timestamp)::date, m.debit, m.credit
      from books.account_totals as m
     where m.tenant_id = in_tenant and m.grain = 'month' and m.first_day >= whole_first and m.first_day < whole_end
    union all
    -- Two ranges apart: as one with a hole in it every day between them would be read.
    select d.account_id, date_trunc('month', d.first_day::timestamp)::date, sum(d.debit), sum(d.credit)
      from books.account_totals as d
     where d.tenant_id = in_tenant and d.grain = 'day' and d.first_day >= begins and d.first_day < least(whole_first, in_last + 1)
     group by 1, 2
    union all
    select d.account_id, date_trunc('month', d.first_day::timestamp)::date, sum(d.debit), sum(d.credit)
      from books.account_totals as d
     where d.tenant_id = in_tenant and d.grain = 'day' and d.first_day >= whole_end and d.first_day <= in_last
     group by 1, 2;
end
$$;
comment on function api.turnovers_by_month is 'Debit and credit of each account in each month of the days given, both included, opening balances left out; whole months from their totals, parts of months from the days.';
