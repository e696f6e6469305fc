-- owner: app_definer
-- execute:
create function api.entry_has_lines() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Each by its key: a join of the two lists would be planned for lists of unknown length.
    if exists (select from fresh as f
                cross join lateral (
                    select count(*) as many
                      from (select from books.lines as l where l.tenant_id = f.tenant_id and l.entry_id = f.id limit 1) as l) as c
                where c.many = 0) then
        perform api.fail('GE001', 'entry.lines_missing');
    end if;
    return null;
end
$$;
comment on function api.entry_has_lines is 'Second guard, on headers: when the statement that wrote them ends, none is without lines, which the guard on lines would never see.';
