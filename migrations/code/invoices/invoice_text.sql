-- owner: app_owner
-- execute: app_user app_definer
create function api.invoice_text(in_tenant uuid, in_invoice uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select t.told from api.invoice_texts(in_tenant, array[in_invoice]) as t
$$;
comment on function api.invoice_text is 'An invoice whole, with lines and advances, as its event keeps it.';
