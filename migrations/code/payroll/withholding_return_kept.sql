-- owner: app_owner
-- execute: app_definer
create function api.withholding_return_kept() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if old.state = 'filed' or tg_op = 'DELETE' then
        perform api.fail('GE004', 'payroll.return_unchangeable');
    end if;
    return new;
end
$$;
comment on function api.withholding_return_kept is 'Trigger of withholding returns: a filed one is not changed, and none is deleted.';
