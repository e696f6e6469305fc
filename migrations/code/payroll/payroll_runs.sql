-- owner: app_definer
-- execute: app_user
create function api.payroll_runs(in_tenant uuid, in_first date, in_last date)
returns table (id uuid, month date, number integer, kind text, state text, reference text, version integer, entry_date date, pay_day date, edition text, text text, employees integer, rejected_reason text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'payroll:read');
    return query
    select r.id, r.month, r.number, r.kind, case when d.id is not null then d.state when r.is_live then 'posted' else 'reversed' end,
           coalesce(d.reference, api.entry_number(e.series, e.year, e.number, e.suffix)), d.version, r.entry_date, r.pay_day, r.edition, r.text,
           (select count(distinct l.employee_id)::integer from books.payroll_lines as l where l.tenant_id = in_tenant and l.run_id = r.id), d.rejected_reason
      from books.payroll_runs as r
      left join books.drafts as d on d.tenant_id = in_tenant and d.id = r.id
      left join books.entries as e on e.tenant_id = in_tenant and e.id = r.id
     where r.tenant_id = in_tenant and r.month between in_first and in_last
     order by r.month, r.number;
end
$$;
comment on function api.payroll_runs is 'The runs of payroll of months and their state, without an amount: how many employees, the draft or entry, and why it was sent back.';
