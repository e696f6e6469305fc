-- owner: app_owner
-- execute: app_user
create function api.chart(in_tenant uuid) returns table (
    id uuid, code text, name_ka text, name_en text, name_ru text, type text, normal_side text, currency_rule text,
    ifrs_line text, cash_flow_class text, required_dimensions text[], parent_id uuid, is_postable boolean, is_active boolean, version integer)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select a.id, a.code, a.name_ka, a.name_en, a.name_ru, a.type, a.normal_side, a.currency_rule, a.ifrs_line,
           a.cash_flow_class, a.required_dimensions, a.parent_id, a.is_postable, a.is_active, a.version
      from books.accounts as a
     where a.tenant_id = in_tenant
     order by a.code;
end
$$;
comment on function api.chart is 'The chart of accounts, ordered by code.';
