-- owner: app_definer
-- execute:
create function api.with_reversals(in_tenant uuid, in_entries jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    answer jsonb;
begin
    if not exists (select from jsonb_array_elements(in_entries) as e where e ->> 'corrects_id' is not null) then
        return in_entries;
    end if;
    select jsonb_agg(x.entry order by g.place, x.turn) into answer
      from jsonb_array_elements(in_entries) with ordinality as g (entry, place)
      left join books.entries as e on e.tenant_id = in_tenant and e.id = (g.entry ->> 'corrects_id')::uuid
      left join books.periods as p on p.tenant_id = in_tenant and e.entry_date between p.first_day and p.last_day
      cross join lateral (
        select 1 as turn, api.reversals(in_tenant, array[e.id],
                   case when p.state = 'open' or e.kind = 'opening' then e.entry_date else (g.entry ->> 'entry_date')::date end) -> 0
               || jsonb_strip_nulls(jsonb_build_object('reference', g.entry -> 'reference', 'created_by', g.entry -> 'created_by', 'created_at', g.entry -> 'created_at',
                   'touched_by', g.entry -> 'touched_by', 'approved_by', g.entry -> 'approved_by', 'approved_at', g.entry -> 'approved_at'))
               as entry
         where e.id is not null
        union all
        select 2, g.entry) as x;
    return answer;
end
$$;
comment on function api.with_reversals is 'Entries given as JSON, and before each that corrects another one the reversal of that: on its own day if the month is open, else on the day of the correction.';
