-- owner: app_definer
-- execute:
create function api.is_payroll(in_tenant uuid, in_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select exists (select from books.payroll_runs as r where r.tenant_id = in_tenant and r.id = in_id)
        or exists (select from books.payroll_payments as p where p.tenant_id = in_tenant and p.id = in_id)
$$;
comment on function api.is_payroll is 'Whether a draft or entry is that of a run or payment of payroll: such a one is changed through payroll alone.';
