-- owner: app_owner
-- execute: app_user app_definer
create function api.due_templates(in_tenant uuid, in_until date) returns table (template_id uuid, name text, day date)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with recursive due as (
        select t.id, t.name, t.recurrence, t.month_day, t.until, t.next_day as day
          from books.templates as t
         where t.tenant_id = in_tenant and t.is_active and t.next_day <= least(in_until, t.until)
        union all
        select d.id, d.name, d.recurrence, d.month_day, d.until, n.day
          from due as d
          cross join lateral (select api.next_occurrence(d.day, d.recurrence, d.month_day) as day) as n
         where n.day <= least(in_until, d.until)
    )
    select d.id, d.name, d.day from due as d order by d.day, d.name, d.id;
end
$$;
comment on function api.due_templates is 'Every occurrence of recurring entries that is due up to a day and not yet drafted.';
