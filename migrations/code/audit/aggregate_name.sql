-- owner: app_owner
-- execute: app_user
create function api.aggregate_name(in_tenant uuid, in_aggregate_type text, in_aggregate uuid, in_data text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    told jsonb;
    found text;
begin
    if in_aggregate_type = 'entry' then
        select api.entry_number(e.series, e.year, e.number, e.suffix) into found
          from books.entries as e where e.tenant_id = in_tenant and e.id = in_aggregate;
        if found is not null then
            return found;
        end if;
    end if;
    told := in_data::jsonb;
    if jsonb_typeof(told) <> 'object' then
        return '';
    end if;
    return coalesce(told ->> 'code', told ->> 'reference', told ->> 'label', told ->> 'first_day', told ->> 'file_name', told ->> 'name', '');
end
$$;
comment on function api.aggregate_name is 'What people call the thing an event is about: the number of an entry, the code of an account, the first day of a month.';
