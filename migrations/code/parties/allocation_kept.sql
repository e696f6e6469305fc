-- owner: app_owner
-- execute:
create function api.allocation_kept() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and not old.is_undone and to_jsonb(old) - 'is_undone' = to_jsonb(new) - 'is_undone' then
        return new;
    end if;
    perform api.fail('GE004', 'allocation.unchangeable');
    return null;
end
$$;
comment on function api.allocation_kept is 'Trigger of allocations: nothing changes but that one is undone, once.';
