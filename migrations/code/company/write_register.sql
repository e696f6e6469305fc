-- owner: app_definer
-- execute:
create function api.write_register(in_tenant uuid, in_register text, in_rows jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    further text[] := api.register_columns(in_register);
    columns text;
    changes text;
    ids uuid[];
    data text[];
begin
    if further is null then
        perform api.fail('GE001', 'register.unknown', jsonb_build_object('register', in_register));
    end if;
    if jsonb_array_length(in_rows) = 0 then
        return 0;
    end if;
    if in_register = 'parties' then
        return api.write_party_rows(in_tenant, in_rows);
    end if;
    select coalesce(string_agg(format(', %I', c), ''), ''), coalesce(string_agg(format(', %1$I = excluded.%1$I', c), ''), '')
      into columns, changes
      from unnest(further) as c;
    -- Rows are filled through the table's own row type; a column the caller leaves out keeps its default.
    execute format(
        'with given as (
            select (jsonb_populate_record(null::books.%1$I, %2$L::jsonb || g.x || jsonb_build_object(''tenant_id'', $1))).*
              from jsonb_array_elements($2) as g (x)
         ), written as (
            insert into books.%1$I as t (tenant_id, id, code, name, is_active%3$s)
            select tenant_id, coalesce(id, uuidv7()), code, name, is_active%3$s from given
            on conflict (tenant_id, code) do update set name = excluded.name, is_active = excluded.is_active, version = t.version + 1%4$s
            returning t.*
         )
         select array_agg(w.id order by w.code), array_agg((to_jsonb(w) - ''tenant_id'' - $3)::text order by w.code) from written as w',
        in_register, api.register_defaults(in_register), columns, changes)
       into ids, data
      using in_tenant, in_rows,
            -- The chain is for ever and people are not: of them only the code, never a name or a personal number.
            case when in_register = 'employees' then array['name'] else '{}' end;
    perform api.append_events(in_tenant, 'RegisterSaved', in_register, ids, data);
    return cardinality(ids);
end
$$;
comment on function api.write_register is 'Add or change rows of a register of dimensions by code, each with its event; gives how many.';
