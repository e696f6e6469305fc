-- owner: app_definer
-- execute:
create function api.entry_stood(in_tenant uuid, in_entry uuid, in_day date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = in_entry and e.entry_date <= in_day)
       and not exists (select from books.entries as e where e.tenant_id = in_tenant and e.reverses_id = in_entry and e.entry_date <= in_day)
$$;
comment on function api.entry_stood is 'Whether an entry was posted for a day up to this one and not taken back by then.';
