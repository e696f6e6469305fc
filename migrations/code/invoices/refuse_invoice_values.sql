-- owner: app_definer
-- execute:
create function api.refuse_invoice_values(in_tenant uuid, in_invoices jsonb) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    today date := (clock_timestamp() at time zone 'Asia/Tbilisi')::date;
    since date := (select c.vat_payer_since from books.companies as c where c.tenant_id = in_tenant);
    bad text;
begin
    if exists (select from jsonb_array_elements(in_invoices) as g (x)
                where coalesce(jsonb_typeof(g.x), '') <> 'object' or coalesce(jsonb_typeof(g.x -> 'lines'), '') <> 'array'
                   or coalesce(jsonb_typeof(g.x -> 'advances'), 'array') <> 'array' or coalesce(jsonb_typeof(g.x -> 'payments'), 'array') <> 'array') then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'lines'));
    end if;
    -- NaN is greater than every number, so that each value has an upper bound too.
    select f.field into bad
      from jsonb_array_elements(in_invoices) with ordinality as g (x, place)
      cross join lateral jsonb_to_record(g.x) as head (kind text, entry_date date, tax_point date, vat_period date, due_day date, currency text, rate numeric,
               corrects_id uuid, gross numeric, gross_gel numeric, advances jsonb, payments jsonb)
      cross join lateral (values
        ('kind', (head.kind in ('sale', 'advance_received', 'retail_day', 'sale_credit')) is null),
        ('entry_date', (head.entry_date between '1900-01-01' and '2999-12-31') is not true),
        ('tax_point', (head.tax_point between head.entry_date - 3660 and today + 366) is not true),
        ('vat_period', head.vat_period not between date_trunc('month', head.tax_point::timestamp)::date and '2999-12-31'),
        ('due_day', head.due_day not between head.entry_date and '2999-12-31'),
        ('rate', head.currency is not null and (head.rate > 0 and head.rate < 1e10) is not true),
        ('corrects_id', (head.kind in ('sale_credit', 'purchase_credit')) <> (head.corrects_id is not null)),
        ('gross', (head.gross between 0 and 1e14) is not true or (head.gross_gel between 0 and 1e14) is not true
            or head.currency is not null and abs(head.gross_gel - round(head.gross * head.rate, 2)) > 0.01),
        ('advances', head.currency is not null and jsonb_array_length(coalesce(head.advances, '[]')) > 0 or exists (
            select from jsonb_to_recordset(coalesce(head.advances, '[]')) as a (gross_gel numeric, vat_gel numeric)
             where (a.gross_gel > 0 and a.gross_gel < 1e14 and a.vat_gel between 0 and a.gross_gel) is not true)),
        ('payments', jsonb_array_length(coalesce(head.payments, '[]')) > 100 or exists (
            select from jsonb_array_elements(coalesce(head.payments, '[]')) as p
             where jsonb_typeof(p) <> 'object' or p - array['account_id', 'amount'] <> '{}') or exists (
            select from jsonb_to_recordset(coalesce(head.payments, '[]')) as p (account_id uuid, amount numeric)
             where (p.amount > 0 and p.amount < 1e14) is not true
                or not exists (select from books.accounts as a where a.tenant_id = in_tenant and a.id = p.account_id)))
      ) as f (field, is_wrong)
     where f.is_wrong
     order by g.place, f.field
     limit 1;
    if bad is null then
        select f.field into bad
          from jsonb_array_elements(in_invoices) with ordinality as g (x, place)
          cross join lateral jsonb_to_record(g.x) as head (kind text, tax_point date, currency text, includes_vat boolean, lines jsonb)
          cross join lateral (
            select head.kind in ('sale', 'advance_received', 'retail_day', 'sale_credit') as is_output, coalesce(since <= head.tax_point, false) as pays_vat,
                   coalesce((select c.digits from books.currencies as c where c.code = head.currency limit 1), 2) as digits
            offset 0) as its
          cross join lateral jsonb_to_recordset(head.lines) as l (quantity numeric, price numeric, discount_percent numeric, vat_code_id uuid, net numeric, vat numeric,
                   net_gel numeric, vat_gel numeric, deducted_gel numeric, duty_gel numeric)
          left join lateral (select c.* from books.vat_codes as c where c.tenant_id = in_tenant and c.id = l.vat_code_id limit 1) as v on true
          cross join lateral (values
            ('quantity', (l.quantity > 0 and l.quantity < 1e14) is not true),
            ('price', (l.price >= 0 and l.price < 1e12) is not true),
            ('discount_percent', coalesce(l.discount_percent, 0) not between 0 and 100),
            ('vat_code', v.id is null or its.is_output and v.direction <> 'output' or not its.is_output and v.direction not in ('input', 'both')
                or head.kind in ('advance_received', 'advance_paid') and v.operation <> 'advance'
                or its.is_output and v.treatment = 'standard' and not its.pays_vat or v.treatment = 'reverse_charge' and coalesce(head.includes_vat, false)),
            ('net', (l.net between 0 and 1e14) is not true or (l.net_gel between 0 and 1e14) is not true
                or head.currency is null and (l.net, l.vat) is distinct from (l.net_gel, l.vat_gel)
                -- What the line says of itself: quantity by price less the discount, customs duty on top.
                or l.net + case when head.includes_vat then l.vat else 0 end <> case when head.currency is null and head.includes_vat is not true then coalesce(l.duty_gel, 0) else 0 end
                    + round(l.quantity * l.price * (100 - coalesce(l.discount_percent, 0)) * 0.01, its.digits)),
            ('vat', (l.vat between 0 and l.net) is not true or (l.vat_gel between 0 and l.net_gel) is not true
                -- How much is the law's by day; whether there is any is the code's.
                or (v.treatment in ('standard', 'reverse_charge') and l.vat_gel = 0 and l.net_gel >= 1)
                or (v.treatment not in ('standard', 'reverse_charge') and (l.vat, l.vat_gel) <> (0, 0))),
            ('deducted', coalesce(l.deducted_gel, 0) not between 0 and l.vat_gel
                or coalesce(l.deducted_gel, 0) > 0 and (its.is_output or not its.pays_vat or v.operation = 'no_credit' or v.treatment not in ('standard', 'reverse_charge'))),
            ('duty', coalesce(l.duty_gel, 0) not between 0 and 1e14)
          ) as f (field, is_wrong)
         where f.is_wrong
         order by g.place, f.field
         limit 1;
    end if;
    if bad is not null then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', bad));
    end if;
end
$$;
comment on function api.refuse_invoice_values is 'Refused when invoices given as JSON say what no calculation gives: days of no calendar, numbers below nothing or none at all, lines that are not quantity by price, tax under a code without any, deductions where nothing is deducted.';
