-- owner: app_definer
-- execute:
create function api.refuse_wild_days(in_entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from jsonb_array_elements(in_entries) as e
                where (e ->> 'entry_date')::date not between '1900-01-01' and '2999-12-31') then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'entry_date'));
    end if;
end
$$;
comment on function api.refuse_wild_days is 'Refused when a draft stands on a day that no calendar of a program can show, such as infinity: a list with it in could be read by nobody.';
