-- owner: app_definer
-- execute:
create function api.refuse_faults(in_tenant uuid, in_entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    faults jsonb;
begin
    select jsonb_agg(jsonb_build_object('entry', f.place, 'line', f.line_position, 'code', f.code, 'args', f.args)
                     order by f.place, f.line_position nulls first)
      into faults
      from (select e.place, e.line_position, e.code, e.args from api.entry_faults(in_tenant, in_entries) as e limit 1000) as f;
    if faults is not null then
        perform api.fail('GE001', 'entry.faults', jsonb_build_object('problems', faults));
    end if;
end
$$;
comment on function api.refuse_faults is 'Refused, with every fault, unless all entries are right.';
