-- owner: app_definer
-- execute:
create function api.posted_payroll(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
begin
    if not exists (select from books.payroll_runs as r where r.tenant_id = in_tenant) then
        return;
    end if;
    for found in
        select e.id, e.reverses_id, r.id as run_id, p.id as payment_id
          from unnest(in_ids) as i (id)
          join books.entries as e on e.tenant_id = in_tenant and e.id = i.id
          left join books.payroll_runs as r on r.tenant_id = in_tenant and r.id = coalesce(e.reverses_id, e.id)
          left join books.payroll_payments as p on p.tenant_id = in_tenant and p.id = coalesce(e.reverses_id, e.id)
         where r.id is not null or p.id is not null
    loop
        if found.reverses_id is null then
            perform api.refuse_payroll_faults(in_tenant, found.id, (
                select jsonb_agg(to_jsonb(l)) from books.lines as l where l.tenant_id = in_tenant and l.entry_id = found.id));
        elsif exists (
            select from books.payroll_payment_lines as l
              join books.payroll_payments as p on p.tenant_id = in_tenant and p.id = l.payment_id
              left join books.drafts as d on d.tenant_id = in_tenant and d.id = p.id
             where l.tenant_id = in_tenant and l.run_id = found.run_id and (p.is_live or d.id is not null)) then
            perform api.fail('GE001', 'payroll.paid_already');
        end if;
        update books.payroll_runs as r set is_live = found.reverses_id is null where r.tenant_id = in_tenant and r.id = found.run_id;
        update books.payroll_payments as p set is_live = found.reverses_id is null where p.tenant_id = in_tenant and p.id = found.payment_id;
    end loop;
end
$$;
comment on function api.posted_payroll is 'What becomes of runs and payments of payroll when entries are posted: one must agree with its lines and stands from now on; one whose entry is taken back stands no longer, and is not taken back while payments of it stand.';
