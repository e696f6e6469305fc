-- owner: app_definer
-- execute:
create function api.rs_payload(in_tenant uuid, in_invoice uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('buyer_tin', trim(p.id_code), 'buyer_name', p.name, 'day', i.tax_point, 'is_advance', i.kind = 'advance_received',
                              'note', api.entry_reference(in_tenant, i.id), 'lines', api.rs_lines(in_tenant, i.id))
      from books.invoices as i
      join books.parties as p on p.tenant_id = in_tenant and p.id = i.party_id
     where i.tenant_id = in_tenant and i.id = in_invoice
$$;
comment on function api.rs_payload is 'An invoice as it goes to RS.ge.';
