-- owner: app_owner
-- execute: app_user app_definer
create function api.invoice_texts(in_tenant uuid, in_ids uuid[]) returns table (place bigint, told jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select k.place, to_jsonb(i) - array['tenant_id', 'number_key'] || jsonb_build_object('lines', l.told, 'advances', a.told)
      from unnest(in_ids) with ordinality as k (id, place)
      join lateral (select b.* from books.invoices as b where b.tenant_id = in_tenant and b.id = k.id limit 1) as i on true
     cross join lateral (
        select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(x) - array['tenant_id', 'invoice_id']) order by x.position), '[]') as told
          from books.invoice_lines as x where x.tenant_id = in_tenant and x.invoice_id = k.id) as l
     cross join lateral (
        select coalesce(jsonb_agg(to_jsonb(x) - array['tenant_id', 'invoice_id'] order by x.advance_id), '[]') as told
          from books.invoice_advances as x where x.tenant_id = in_tenant and x.invoice_id = k.id) as a
$$;
comment on function api.invoice_texts is 'Invoices whole, with lines and advances, as their events keep them.';
