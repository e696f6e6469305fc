-- owner: app_definer
-- execute:
create function api.write_parties(in_tenant uuid, in_parties jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_custom_plan
as $$
declare
    given jsonb;
    told jsonb;
    answers jsonb[] := '{}';
    ids uuid[] := '{}';
    data text[] := '{}';
begin
    for given in select g.x from jsonb_array_elements(in_parties) with ordinality as g (x, place) order by g.place loop
        told := api.write_party(in_tenant, given);
        answers := answers || (told - 'event');
        if told ? 'event' then
            ids := ids || (told ->> 'id')::uuid;
            data := data || (told ->> 'event');
        end if;
    end loop;
    -- All events at once: the head of the chain is one row, and to change it anew for each would be quadratic.
    if cardinality(ids) > 0 then
        perform api.append_events(in_tenant, 'PartySaved', 'parties', ids, data);
    end if;
    return to_jsonb(answers);
end
$$;
comment on function api.write_parties is 'Write parties that have no faults, each once, with an event for each that is not the same; what became of each, in their order.';
