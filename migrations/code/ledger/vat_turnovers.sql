-- owner: app_definer
-- execute: app_user
create function api.vat_turnovers(in_tenant uuid, in_first date, in_last date) returns table (
    vat_code_id uuid, account_id uuid, debit numeric, credit numeric, lines bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    begins date;
    whole_first date;
    whole_end date;
begin
    perform api.need(in_tenant, 'reports:tax');
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
    select v.id, t.account_id, sum(t.debit), sum(t.credit), sum(t.lines)::bigint
      from books.vat_codes as v
      cross join lateral (
        select m.account_id, m.debit, m.credit, m.lines
          from books.vat_totals as m
         where m.tenant_id = in_tenant and m.vat_code_id = v.id and m.grain = 'month'
           and m.first_day >= whole_first and m.first_day < whole_end
        union all
        select d.account_id, d.debit, d.credit, d.lines
          from books.vat_totals as d
         where d.tenant_id = in_tenant and d.vat_code_id = v.id and d.grain = 'day'
           and d.first_day >= begins and d.first_day < whole_first
        union all
        select d.account_id, d.debit, d.credit, d.lines
          from books.vat_totals as d
         where d.tenant_id = in_tenant and d.vat_code_id = v.id and d.grain = 'day'
           and d.first_day >= whole_end and d.first_day <= in_last
      ) as t
     where v.tenant_id = in_tenant
     group by v.id, t.account_id;
end
$$;
comment on function api.vat_turnovers is 'Debit, credit and number of lines of each VAT code on each account over the days given, both included, opening balances left out; from the totals.';
