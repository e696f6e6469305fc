-- owner: app_owner
-- execute: app_user
create function api.supplied_names(in_tenant uuid, in_supplier_tin text default null)
returns table (supplier_tin text, supplier text, name text, times integer, last_day date)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select d.seller_tin, max(d.party_name), l.line ->> 'goods', count(*)::integer, max(d.day)
      from books.rs_documents as d
      cross join jsonb_array_elements(d.lines) as l (line)
     where d.tenant_id = in_tenant and d.is_incoming and d.seller_tin <> '' and coalesce(trim(l.line ->> 'goods'), '') <> ''
       and (in_supplier_tin is null or d.seller_tin = in_supplier_tin)
     group by d.seller_tin, l.line ->> 'goods'
     order by d.seller_tin, l.line ->> 'goods';
end
$$;
comment on function api.supplied_names is 'Names of goods and services in the documents that came through RS.ge, by supplier: how often, and when last.';
