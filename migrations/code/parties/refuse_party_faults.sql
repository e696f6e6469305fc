-- owner: app_definer
-- execute:
create function api.refuse_party_faults(in_tenant uuid, in_parties jsonb, in_allow_double boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    faults jsonb;
begin
    select jsonb_agg(jsonb_build_object('code', f.code, 'field', f.field, 'args', f.args || jsonb_build_object('field', f.field))
                     || case when jsonb_array_length(in_parties) > 1 then jsonb_build_object('entry', f.place) else '{}' end
                     order by f.place, f.field, f.code)
      into faults
      from (select p.place, p.field, p.code, p.args from api.party_faults(in_tenant, in_parties, in_allow_double) as p limit 1000) as f;
    if jsonb_array_length(faults) = 1 and jsonb_array_length(in_parties) = 1 then
        perform api.fail('GE001', faults -> 0 ->> 'code', faults -> 0 -> 'args');
    elsif faults is not null then
        perform api.fail('GE001', 'party.faults', jsonb_build_object('problems', faults));
    end if;
end
$$;
comment on function api.refuse_party_faults is 'Refused, with every fault, unless all parties given as JSON are right; of one party with one fault that fault itself.';
