-- owner: app_definer
-- execute: app_user
create function api.rs_documents(in_tenant uuid, in_first date, in_last date, in_incoming boolean default null, in_rows_max integer default 100000)
returns table (id uuid, kind text, is_incoming boolean, external_id bigint, number text, seller_tin text, buyer_tin text, party_name text, day date, amount numeric,
               vat numeric, lines jsonb, status integer, declaration text, invoice_id uuid, reference text, pending text, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select d.id, d.kind, d.is_incoming, d.external_id, d.number, d.seller_tin, d.buyer_tin, d.party_name, d.day, d.amount, d.vat, d.lines, d.status, d.declaration,
           d.invoice_id, api.entry_reference(in_tenant, d.invoice_id),
           (select min(o.action) from books.outbox as o where o.tenant_id = in_tenant and o.rs_document_id = d.id and o.state <> 'done'), d.version
      from books.rs_documents as d
     where d.tenant_id = in_tenant and d.day between in_first and in_last and (in_incoming is null or d.is_incoming = in_incoming)
     order by d.day, d.id
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.rs_documents is 'What RS.ge had of a time when it was last asked, with what it is matched with and what is still to be done about it there.';
