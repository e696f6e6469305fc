-- owner: app_definer
-- execute:
create function api.write_invoices(in_tenant uuid, in_invoices jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
begin
    if exists (select from jsonb_array_elements(in_invoices) as g (x)
                where not exists (select from books.invoices as i where i.tenant_id = in_tenant and i.id = (g.x ->> 'id')::uuid)
                  and exists (select from books.settlement_documents as s
                               where s.tenant_id = in_tenant and s.id = (g.x ->> 'id')::uuid and (s.is_active or s.code not like 'd-______'))) then
        perform api.fail('GE001', 'invoice.entry_differs');
    end if;
    -- What others lean on stands: a draft could be thrown away, or come to something else.
    if exists (select from jsonb_array_elements(in_invoices) as g (x)
                where g.x ->> 'corrects_id' is not null
                  and not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = (g.x ->> 'corrects_id')::uuid)) then
        perform api.fail('GE001', 'invoice.faults', '{"problems": [{"code": "invoice.credit_exceeds", "args": {"number": ""}}]}');
    end if;
    if exists (select from jsonb_array_elements(in_invoices) as g (x)
                cross join lateral jsonb_to_recordset(coalesce(g.x -> 'advances', '[]')) as a (advance_id uuid)
                where not exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = a.advance_id)) then
        perform api.fail('GE001', 'invoice.faults', '{"problems": [{"code": "invoice.advance_exceeded", "args": {"number": ""}}]}');
    end if;
    insert into books.invoices
    select r.*
      from jsonb_array_elements(in_invoices) with ordinality as g (x, place)
     -- What it stands in place of is what its draft corrects, and nobody's word.
     cross join lateral (
        select (select d.corrects_id from books.drafts as d where d.tenant_id = in_tenant and d.id = (g.x ->> 'id')::uuid) as id offset 0) as replaces
     cross join lateral jsonb_populate_record(null::books.invoices, g.x || jsonb_build_object(
        'tenant_id', in_tenant, 'number_key', api.number_key(g.x ->> 'number'), 'replaces_id', replaces.id, 'is_live', replaces.id is null,
        'number', coalesce(trim(g.x ->> 'number'), ''), 'text', coalesce(g.x ->> 'text', ''), 'payments', coalesce(g.x -> 'payments', '[]'),
        'includes_vat', coalesce((g.x ->> 'includes_vat')::boolean, false))) as r
     order by g.place
    on conflict (tenant_id, id) do update
       set kind = excluded.kind, number = excluded.number, number_key = excluded.number_key, party_id = excluded.party_id,
           entry_date = excluded.entry_date, tax_point = excluded.tax_point, vat_period = excluded.vat_period, due_day = excluded.due_day,
           currency = excluded.currency, rate = excluded.rate, includes_vat = excluded.includes_vat, corrects_id = excluded.corrects_id,
           text = excluded.text, payments = excluded.payments, waybill = excluded.waybill, net = excluded.net, vat = excluded.vat, net_gel = excluded.net_gel, vat_gel = excluded.vat_gel,
           gross = excluded.gross, gross_gel = excluded.gross_gel;
    insert into books.invoice_lines (tenant_id, invoice_id, position, item_id, text, unit, quantity, price, discount_percent, vat_code_id, account_id,
                                     cost_centre_id, warehouse_id, net, vat, net_gel, vat_gel, deducted_gel, duty_gel)
    select in_tenant, (g.x ->> 'id')::uuid, l.place, l.item_id, coalesce(l.text, ''), coalesce(l.unit, ''), l.quantity, l.price, coalesce(l.discount_percent, 0),
           l.vat_code_id, l.account_id, l.cost_centre_id, l.warehouse_id, l.net, l.vat, l.net_gel, l.vat_gel, coalesce(l.deducted_gel, 0), coalesce(l.duty_gel, 0)
      from jsonb_array_elements(in_invoices) with ordinality as g (x, place)
     cross join lateral rows from (jsonb_to_recordset(g.x -> 'lines') as (
               item_id uuid, text text, unit text, quantity numeric, price numeric, discount_percent numeric, vat_code_id uuid, account_id uuid,
               cost_centre_id uuid, warehouse_id uuid, net numeric, vat numeric, net_gel numeric, vat_gel numeric, deducted_gel numeric, duty_gel numeric))
           with ordinality as l (item_id, text, unit, quantity, price, discount_percent, vat_code_id, account_id, cost_centre_id, warehouse_id,
                                 net, vat, net_gel, vat_gel, deducted_gel, duty_gel, place)
     order by g.place, l.place;
    if exists (select
                 from jsonb_array_elements(in_invoices) as g (x)
                cross join lateral (
                    select i.* from books.invoices as i where i.tenant_id = in_tenant and i.id = (g.x ->> 'id')::uuid limit 1) as t
                cross join lateral (
                    select count(*) as many, sum(l.net) as net, sum(l.vat) as vat, sum(l.net_gel) as net_gel, sum(l.vat_gel) as vat_gel,
                           sum(l.net + case when v.direction = 'both' then 0 else l.vat end) as gross,
                           sum(l.net_gel + case when v.direction = 'both' then 0 else l.vat_gel end) as gross_gel
                      from books.invoice_lines as l
                      left join lateral (
                        select c.direction from books.vat_codes as c where c.tenant_id = in_tenant and c.id = l.vat_code_id limit 1) as v on true
                     where l.tenant_id = in_tenant and l.invoice_id = t.id) as s
                where s.many = 0 or (t.net, t.vat, t.net_gel, t.vat_gel, t.gross, t.gross_gel)
                      is distinct from (s.net, s.vat, s.net_gel, s.vat_gel, s.gross, s.gross_gel)) then
        perform api.fail('GE001', 'invoice.lines_missing');
    end if;
    insert into books.invoice_advances (tenant_id, invoice_id, advance_id, gross_gel, vat_gel)
    select in_tenant, (g.x ->> 'id')::uuid, a.advance_id, a.gross_gel, a.vat_gel
      from jsonb_array_elements(in_invoices) as g (x)
     cross join lateral jsonb_to_recordset(coalesce(g.x -> 'advances', '[]')) as a (advance_id uuid, gross_gel numeric, vat_gel numeric);
    -- One that has no entry yet, nor a draft, is found by its id until it has.
    insert into books.settlement_documents as s (tenant_id, id, code, name, party_id, day, due_day)
    select in_tenant, t.id, coalesce(r.reference, t.id::text), coalesce(nullif(trim(t.number), ''), r.reference, t.id::text), t.party_id, t.entry_date, t.due_day
      from jsonb_array_elements(in_invoices) with ordinality as g (x, place)
     cross join lateral jsonb_to_record(g.x) as t (id uuid, number text, party_id uuid, entry_date date, due_day date)
     cross join lateral (select api.entry_reference(in_tenant, t.id) as reference) as r
     where t.party_id is not null
     order by g.place
    on conflict (tenant_id, id) do update set code = excluded.code, is_active = true, name = excluded.name, party_id = excluded.party_id, day = excluded.day, due_day = excluded.due_day, version = s.version + 1;
end
$$;
comment on function api.write_invoices is 'Write invoices given as JSON with their lines and advances, and the settlement documents that payments name.';
