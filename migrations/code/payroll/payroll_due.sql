-- owner: app_definer
-- execute: app_user
create function api.payroll_due(in_tenant uuid, in_today date)
returns table (to_file date, state text, owed_people integer, owed_since date, not_told integer, told_soon integer, last_run date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'payroll:read');
    return query
    with filed as (
        select distinct on (w.period) w.period, w.state from books.withholding_returns as w where w.tenant_id = in_tenant order by w.period, w.number desc
    ), paid as (
        select distinct date_trunc('month', p.day)::date as month from books.payroll_payments as p where p.tenant_id = in_tenant and p.is_live
    ), next as (
        select p.month, coalesce(f.state, 'open') as state
          from paid as p left join filed as f on f.period = p.month
         where f.state is distinct from 'filed'
         order by p.month limit 1
    ), owed as (
        select count(distinct l.employee_id)::integer as people, min(r.pay_day) as since
          from books.payroll_runs as r
          join books.payroll_lines as l on l.tenant_id = in_tenant and l.run_id = r.id
         where r.tenant_id = in_tenant and r.is_live
           and l.payout <> coalesce((select sum(n.paid) from books.payroll_payment_lines as n
                                       join books.payroll_payments as m on m.tenant_id = in_tenant and m.id = n.payment_id
                                      where n.tenant_id = in_tenant and n.run_id = l.run_id and n.run_position = l.position and m.is_live), 0)
    ), spells as (
        select t.from_day, t.to_day, t.start_registered_on, t.end_registered_on,
               exists (select from books.employment_terms as b where b.tenant_id = in_tenant and b.employee_id = t.employee_id and b.kind = 'employment'
                          and b.id <> t.id and b.from_day < t.from_day and b.to_day >= t.from_day - 1) as goes_on_from,
               exists (select from books.employment_terms as a where a.tenant_id = in_tenant and a.employee_id = t.employee_id and a.kind = 'employment'
                          and a.id <> t.id and a.from_day > t.from_day and a.from_day <= t.to_day + 1) as goes_on
          from books.employment_terms as t
          join books.employee_records as r on r.tenant_id = in_tenant and r.employee_id = t.employee_id and r.blocked_on is null
         where t.tenant_id = in_tenant and t.kind = 'employment'
    ), untold as (
        select s.from_day as day, s.from_day <= in_today as is_missed from spells as s where s.start_registered_on is null and not s.goes_on_from
        union all
        select s.to_day, s.to_day < in_today from spells as s where s.to_day is not null and s.end_registered_on is null and not s.goes_on
    )
    select n.month, n.state, coalesce(o.people, 0), o.since,
           (select count(*)::integer from untold as u where u.is_missed),
           (select count(*)::integer from untold as u where not u.is_missed and u.day <= in_today + 7),
           (select max(r.month) from books.payroll_runs as r where r.tenant_id = in_tenant and r.is_live)
      from owed as o left join next as n on true;
end
$$;
comment on function api.payroll_due is 'What waits in payroll, without an amount or a person: the first month whose payments are in no filed return and how far that is, how many people are owed wages and since when, how many starts and ends of work the register of hired persons was not told of, and of how many within a week, and the last month that was run.';
