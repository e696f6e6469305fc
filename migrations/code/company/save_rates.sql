-- owner: app_definer
-- execute: app_user
create function api.save_rates(in_tenant uuid, in_request uuid, in_rates jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_rates', in_rates::text);
    many integer;
begin
    if answer is not null then
        return answer;
    end if;
    if exists (select from jsonb_array_elements(in_rates) as x where (x ->> 'day')::date not between '1900-01-01' and '2999-12-31') then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'day'));
    end if;
    insert into books.exchange_rates as r (tenant_id, currency, day, rate, source)
    select in_tenant, x ->> 'currency', (x ->> 'day')::date, (x ->> 'rate')::numeric, x ->> 'source'
      from jsonb_array_elements(in_rates) as x
    on conflict (tenant_id, currency, day) do update set rate = excluded.rate, source = excluded.source;
    get diagnostics many = row_count;
    perform api.append_event(in_tenant, 'RatesSaved', 'exchange_rates', in_tenant, in_rates);
    return api.keep_answer(in_tenant, in_request, 'save_rates', in_rates::text, jsonb_build_object('rates', many));
end
$$;
comment on function api.save_rates is 'Keep exchange rates: GEL per one unit from a day on, with their source.';
