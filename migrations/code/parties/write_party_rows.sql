-- owner: app_definer
-- execute:
create function api.write_party_rows(in_tenant uuid, in_rows jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    rows jsonb;
begin
    -- A row of the register says code, name, identification code and country; the kind follows from these.
    select jsonb_agg(api.register_defaults('parties') || '{"id_code": null}' || g.x || jsonb_build_object('kind',
               case when coalesce(g.x ->> 'country', 'GE') <> 'GE' then 'foreign'
                    when length(g.x ->> 'id_code') = 11 then 'person'
                    when g.x ->> 'id_code' <> '' or p.kind is null or p.kind = 'foreign' then 'organisation'
                    else p.kind end) order by g.place)
      into rows
      from jsonb_array_elements(in_rows) with ordinality as g (x, place)
      left join lateral (select o.kind from books.parties as o where o.tenant_id = in_tenant and o.code = g.x ->> 'code' limit 1) as p on true;
    perform api.refuse_party_faults(in_tenant, rows, true);
    perform api.write_parties(in_tenant, rows);
    return jsonb_array_length(rows);
end
$$;
comment on function api.write_party_rows is 'Write rows of the register of parties: code, name, identification code, country. What else a party has stays.';
