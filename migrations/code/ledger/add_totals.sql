-- owner: app_definer
-- execute:
create function api.add_totals(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    with summed as materialized (
        select l.account_id, l.vat_code_id, l.entry_date,
               sum(case when l.is_storno then -l.debit else l.debit end) as debit,
               sum(case when l.is_storno then -l.credit else l.credit end) as credit,
               count(*) as lines
          from unnest(in_ids) as i (id)
         cross join lateral (
            select b.account_id, b.vat_code_id, b.entry_date, b.is_storno, b.debit, b.credit
              from books.lines as b where b.tenant_id = in_tenant and b.entry_id = i.id offset 0) as l
         group by l.account_id, l.vat_code_id, l.entry_date
    ), grained as materialized (
        select s.account_id, s.vat_code_id, g.grain, g.first_day, s.debit, s.credit, s.lines
          from summed as s
          left join books.fiscal_years as y on y.tenant_id = in_tenant and s.entry_date between y.first_day and y.last_day
          cross join lateral (values
            ('day', s.entry_date),
            ('month', case when y.first_day is null then s.entry_date
                           else greatest(date_trunc('month', s.entry_date::timestamp)::date, y.first_day) end),
            ('year', coalesce(y.first_day, s.entry_date))
          ) as g (grain, first_day)
    ), accounts as (
        insert into books.account_totals as t (tenant_id, account_id, grain, first_day, debit, credit, lines)
        select in_tenant, g.account_id, g.grain, g.first_day, sum(g.debit), sum(g.credit), sum(g.lines)
          from grained as g
         group by g.account_id, g.grain, g.first_day
         order by g.account_id, g.grain, g.first_day
        on conflict (tenant_id, account_id, grain, first_day) do update
           set debit = t.debit + excluded.debit, credit = t.credit + excluded.credit, lines = t.lines + excluded.lines
    )
    insert into books.vat_totals as t (tenant_id, vat_code_id, account_id, grain, first_day, debit, credit, lines)
    select in_tenant, g.vat_code_id, g.account_id, g.grain, g.first_day, sum(g.debit), sum(g.credit), sum(g.lines)
      from grained as g
     where g.vat_code_id is not null
     group by g.vat_code_id, g.account_id, g.grain, g.first_day
     order by g.vat_code_id, g.account_id, g.grain, g.first_day
    on conflict (tenant_id, vat_code_id, grain, first_day, account_id) do update
       set debit = t.debit + excluded.debit, credit = t.credit + excluded.credit, lines = t.lines + excluded.lines;
end
$$;
comment on function api.add_totals is 'Add posted entries to the totals by day, month and fiscal year, per account and per VAT code; storno lines subtract on their own side.';
