-- owner: app_definer
-- execute:
create function api.write_invoice(in_tenant uuid, in_invoice jsonb, in_key text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    this uuid := (in_invoice ->> 'id')::uuid;
    given books.invoices;
begin
    given := jsonb_populate_record(null::books.invoices, in_invoice || jsonb_build_object(
        'tenant_id', in_tenant, 'number_key', in_key, 'is_live', in_invoice ->> 'replaces_id' is null,
        'number', coalesce(trim(in_invoice ->> 'number'), ''), 'text', coalesce(in_invoice ->> 'text', ''), 'payments', coalesce(in_invoice -> 'payments', '[]'),
        'includes_vat', coalesce((in_invoice ->> 'includes_vat')::boolean, false)));
    insert into books.invoices select given.*
    on conflict (tenant_id, id) do update
       set kind = excluded.kind, number = excluded.number, number_key = excluded.number_key, party_id = excluded.party_id,
           entry_date = excluded.entry_date, tax_point = excluded.tax_point, vat_period = excluded.vat_period, due_day = excluded.due_day,
           currency = excluded.currency, rate = excluded.rate, includes_vat = excluded.includes_vat, corrects_id = excluded.corrects_id,
           text = excluded.text, payments = excluded.payments, net = excluded.net, vat = excluded.vat, net_gel = excluded.net_gel, vat_gel = excluded.vat_gel,
           gross = excluded.gross, gross_gel = excluded.gross_gel;
    insert into books.invoice_lines (tenant_id, invoice_id, position, item_id, text, unit, quantity, price, discount_percent, vat_code_id, account_id,
                                     cost_centre_id, warehouse_id, net, vat, net_gel, vat_gel, deducted_gel, duty_gel)
    select in_tenant, this, l.place, l.item_id, coalesce(l.text, ''), coalesce(l.unit, ''), l.quantity, l.price, coalesce(l.discount_percent, 0), l.vat_code_id,
           l.account_id, l.cost_centre_id, l.warehouse_id, l.net, l.vat, l.net_gel, l.vat_gel, coalesce(l.deducted_gel, 0), coalesce(l.duty_gel, 0)
      from rows from (jsonb_to_recordset(in_invoice -> 'lines') as (
               item_id uuid, text text, unit text, quantity numeric, price numeric, discount_percent numeric, vat_code_id uuid, account_id uuid,
               cost_centre_id uuid, warehouse_id uuid, net numeric, vat numeric, net_gel numeric, vat_gel numeric, deducted_gel numeric, duty_gel numeric))
           with ordinality as l (item_id, text, unit, quantity, price, discount_percent, vat_code_id, account_id, cost_centre_id, warehouse_id,
                                 net, vat, net_gel, vat_gel, deducted_gel, duty_gel, place);
    if not exists (select from books.invoice_lines as l where l.tenant_id = in_tenant and l.invoice_id = this)
       or (given.net, given.vat, given.net_gel, given.vat_gel, given.gross, given.gross_gel) is distinct from (
            select (sum(l.net), sum(l.vat), sum(l.net_gel), sum(l.vat_gel),
                    sum(l.net + case when v.direction = 'both' then 0 else l.vat end), sum(l.net_gel + case when v.direction = 'both' then 0 else l.vat_gel end))
              from books.invoice_lines as l
              join books.vat_codes as v on v.tenant_id = in_tenant and v.id = l.vat_code_id
             where l.tenant_id = in_tenant and l.invoice_id = this) then
        perform api.fail('GE001', 'invoice.lines_missing');
    end if;
    insert into books.invoice_advances (tenant_id, invoice_id, advance_id, gross_gel, vat_gel)
    select in_tenant, this, a.advance_id, a.gross_gel, a.vat_gel
      from jsonb_to_recordset(coalesce(in_invoice -> 'advances', '[]')) as a (advance_id uuid, gross_gel numeric, vat_gel numeric);
    insert into books.settlement_documents as s (tenant_id, id, code, name, party_id, day, due_day)
    select in_tenant, this, api.entry_reference(in_tenant, this), coalesce(nullif(given.number, ''), api.entry_reference(in_tenant, this)), given.party_id, given.entry_date, given.due_day
     where given.party_id is not null
    on conflict (tenant_id, id) do update set name = excluded.name, party_id = excluded.party_id, day = excluded.day, due_day = excluded.due_day, version = s.version + 1;
end
$$;
comment on function api.write_invoice is 'Write an invoice given as JSON with its lines and advances, and the settlement document that payments name.';
