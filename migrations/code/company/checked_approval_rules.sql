-- owner: app_definer
-- execute:
create function api.checked_approval_rules(in_rules jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    bad text;
begin
    if jsonb_typeof(in_rules) is distinct from 'array' then
        perform api.fail('GE001', 'approval.amount_wrong', jsonb_build_object('kind', null));
    end if;
    select min(coalesce(r ->> 'kind', '')) into bad
      from jsonb_array_elements(in_rules) as r
     where coalesce(r ->> 'kind', '') not in ('*', 'payment', 'receipt')
       and not exists (select from api.entry_kinds() as k where k.kind = r ->> 'kind' and k.made_by = 'verb');
    if bad is not null then
        perform api.fail('GE001', 'approval.kind_untrusted', jsonb_build_object('kind', bad));
    end if;
    select min(r ->> 'kind') into bad
      from jsonb_array_elements(in_rules) as r
     where case when pg_input_is_valid(coalesce(r ->> 'from_amount', ''), 'numeric')
                then (r ->> 'from_amount')::numeric < 0 or (r ->> 'from_amount')::numeric >= 1e17
                else true end;
    if bad is not null or (select count(*) <> count(distinct r ->> 'kind') from jsonb_array_elements(in_rules) as r) then
        perform api.fail('GE001', 'approval.amount_wrong', jsonb_build_object('kind', bad));
    end if;
    return (select coalesce(jsonb_agg(jsonb_build_object('kind', r ->> 'kind', 'from_amount', r ->> 'from_amount') order by r ->> 'kind'), '[]')
              from jsonb_array_elements(in_rules) as r);
end
$$;
comment on function api.checked_approval_rules is 'Approval rules given as JSON, reduced to kind and amount; refused when they could not hold. A rule may only be about what the database itself can tell: any entry (*), money out (payment), money in (receipt), or a kind that a verb gives.';
