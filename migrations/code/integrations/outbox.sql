-- owner: app_definer
-- execute: app_user
create function api.outbox(in_tenant uuid, in_states text[] default null, in_rows_max integer default 10000)
returns table (id uuid, invoice_id uuid, rs_document_id uuid, action text, reference text, payload jsonb, state text, attempts integer, first_at timestamptz,
               last_at timestamptz, next_at timestamptz, error_code text, error_text text, external_id bigint, external_number text, external_status integer,
               created_at timestamptz, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select o.id, o.invoice_id, o.rs_document_id, o.action,
           coalesce(api.entry_reference(in_tenant, o.invoice_id), (select d.number from books.rs_documents as d where d.tenant_id = in_tenant and d.id = o.rs_document_id)),
           o.payload, o.state, o.attempts, o.first_at, o.last_at, o.next_at, o.error_code, o.error_text, o.external_id, o.external_number,
           o.external_status, o.created_at, o.version
      from books.outbox as o
     where o.tenant_id = in_tenant and (in_states is null or o.state = any (in_states))
     order by o.created_at, o.id
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.outbox is 'What is to go to RS.ge, what went, and what was refused, oldest first.';
