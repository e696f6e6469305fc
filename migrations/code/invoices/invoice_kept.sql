-- owner: app_definer
-- execute:
create function api.invoice_kept() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    whole uuid := case when tg_table_name = 'invoices' then (to_jsonb(old) ->> 'id')::uuid else (to_jsonb(old) ->> 'invoice_id')::uuid end;
begin
    if not exists (select from books.entries as e where e.tenant_id = old.tenant_id and e.id = whole) then
        return case when tg_op = 'DELETE' then old else new end;
    elsif tg_op = 'UPDATE' and tg_table_name = 'invoices' and to_jsonb(old) - 'is_live' = to_jsonb(new) - 'is_live' then
        return new;
    end if;
    perform api.fail('GE004', 'invoice.posted_unchangeable');
    return null;
end
$$;
comment on function api.invoice_kept is 'Trigger of invoices and their lines: once the entry is posted nothing changes but whether the invoice still stands.';
