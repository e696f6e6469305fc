-- owner: app_definer
-- execute:
create function api.payroll_digest(in_tenant uuid, in_run uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select encode(sha256(r.salt || convert_to(coalesce((
               select string_agg((to_jsonb(l) - array['tenant_id', 'run_id'])::text, E'\n' order by l.position)
                 from books.payroll_lines as l where l.tenant_id = in_tenant and l.run_id = in_run), ''), 'UTF8')), 'hex')
      from books.payroll_runs as r
     where r.tenant_id = in_tenant and r.id = in_run
    union all
    select encode(sha256(p.salt || convert_to(coalesce((
               select string_agg((to_jsonb(l) - array['tenant_id', 'payment_id'])::text, E'\n' order by l.position)
                 from books.payroll_payment_lines as l where l.tenant_id = in_tenant and l.payment_id = in_run), ''), 'UTF8')), 'hex')
      from books.payroll_payments as p
     where p.tenant_id = in_tenant and p.id = in_run
$$;
comment on function api.payroll_digest is 'A digest of the lines of a run or a payment: SHA-256 over 16 secret bytes and the lines as JSON. The chain holds it in place of what is personal, and nobody can try out salaries against it.';
