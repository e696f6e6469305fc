-- owner: app_owner
-- execute: app_user
create function api.templates(in_tenant uuid) returns table (
    id uuid, name text, kind text, series text, text text, lines jsonb, recurrence text, month_day smallint, next_day date,
    until date, version integer)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select t.id, t.name, t.kind, t.series, t.text, t.lines, t.recurrence, t.month_day, t.next_day, t.until, t.version
      from books.templates as t
     where t.tenant_id = in_tenant and t.is_active
     order by t.name;
end
$$;
comment on function api.templates is 'The templates in use, by name.';
