-- owner: app_definer
-- execute:
create function api.refuse_kinds(in_entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    bad text;
begin
    select min(e ->> 'kind') into bad
      from jsonb_array_elements(in_entries) as e
      join api.entry_kinds() as k on k.kind = e ->> 'kind' and k.made_by = 'verb';
    if bad = 'reversal' then
        perform api.fail('GE001', 'entry.reversal_by_hand');
    elsif bad is not null then
        perform api.fail('GE001', 'entry.kind_by_hand', jsonb_build_object('kind', bad));
    end if;
    select min(e ->> 'kind') into bad
      from jsonb_array_elements(in_entries) as e
     where e ->> 'kind' ~ '^[a-z_]{1,40}$' and not exists (select from api.entry_kinds() as k where k.kind = e ->> 'kind');
    if bad is not null then
        perform api.fail('GE001', 'entry.kind_unknown', jsonb_build_object('kind', bad));
    end if;
end
$$;
comment on function api.refuse_kinds is 'Refused where an entry made by hand says it is of a kind that only a verb makes, or of none that there is.';
