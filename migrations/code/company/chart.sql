-- owner: app_owner
-- execute: app_user
create function api.chart(in_tenant uuid) returns table (
    id uuid, code text, name_ka text, name_en text, name_ru text, type text, normal_side text, currency_rule text,
    ifrs_line text, cash_flow_class text, required_dimensions text[], parent_id uuid, is_postable boolean, is_active boolean, version integer,
    metadata jsonb, parent_code text, roles text[], is_monetary boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select a.id, a.code, a.name_ka, a.name_en, a.name_ru, a.type, a.normal_side, a.currency_rule, a.ifrs_line,
           a.cash_flow_class, a.required_dimensions, a.parent_id, a.is_postable, a.is_active, a.version,
           a.metadata, coalesce(p.code, ''),
           array(select r.role from books.account_roles as r where r.tenant_id = in_tenant and r.account_id = a.id order by r.role), a.is_monetary
      from books.accounts as a
      left join books.accounts as p on p.tenant_id = in_tenant and p.id = a.parent_id
     where a.tenant_id = in_tenant
     order by a.code;
end
$$;
comment on function api.chart is 'The chart of accounts, ordered by code, each with what the program uses it for.';
