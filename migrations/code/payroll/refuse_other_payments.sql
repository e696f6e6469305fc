-- owner: app_definer
-- execute:
create function api.refuse_other_payments(in_tenant uuid, in_period date, in_gross numeric, in_own numeric, in_tax numeric, in_employer numeric) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
begin
    select coalesce(sum(l.gross), 0) as gross, coalesce(sum(l.pension_employee), 0) as own, coalesce(sum(l.income_tax), 0) as tax, coalesce(sum(l.pension_employer), 0) as employer
      into found
      from books.payroll_payments as p
      join books.payroll_payment_lines as l on l.tenant_id = in_tenant and l.payment_id = p.id
     where p.tenant_id = in_tenant and p.is_live and p.day >= in_period and p.day < in_period + interval '1 month';
    if (found.gross, found.own, found.tax, found.employer) is distinct from (in_gross, in_own, in_tax, in_employer) then
        perform api.fail('GE002', 'payroll.return_differs', jsonb_build_object('period', in_period));
    end if;
end
$$;
comment on function api.refuse_other_payments is 'Conflict unless the sums of a withholding return are those of the payments of its month as they stand now.';
