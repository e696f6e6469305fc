-- owner: app_definer
-- execute: app_user
create function api.recurring_invoices(in_tenant uuid) returns table (
    invoice_id uuid, reference text, kind text, party text, text text, currency text, gross numeric, recurrence text, month_day smallint,
    next_day date, until date, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select r.invoice_id, api.entry_reference(in_tenant, r.invoice_id), i.kind, coalesce(p.name, ''), i.text, i.currency, i.gross, r.recurrence, r.month_day,
           r.next_day, r.until, r.version
      from books.recurring_invoices as r
      join books.invoices as i on i.tenant_id = in_tenant and i.id = r.invoice_id
      left join books.parties as p on p.tenant_id = in_tenant and p.id = i.party_id
     where r.tenant_id = in_tenant and r.is_active and (r.until is null or r.next_day <= r.until)
     order by r.next_day, r.invoice_id;
end
$$;
comment on function api.recurring_invoices is 'Invoices of which drafts are still to be made, by the day of the next one.';
