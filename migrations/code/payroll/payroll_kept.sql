-- owner: app_owner
-- execute: app_definer
create function api.payroll_kept() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    whole uuid := coalesce(to_jsonb(old) ->> 'payment_id', to_jsonb(old) ->> 'run_id', to_jsonb(old) ->> 'id')::uuid;
begin
    if not exists (select from books.entries as e where e.tenant_id = old.tenant_id and e.id = whole) then
        return case when tg_op = 'DELETE' then old else new end;
    elsif tg_op = 'UPDATE' and to_jsonb(old) - 'is_live' = to_jsonb(new) - 'is_live' then
        return new;
    end if;
    perform api.fail('GE004', 'payroll.posted_unchangeable');
    return null;
end
$$;
comment on function api.payroll_kept is 'Trigger of runs and payments of payroll and their lines: once the entry is posted nothing changes but whether it still stands.';
