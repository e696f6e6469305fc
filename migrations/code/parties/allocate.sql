-- owner: app_definer
-- execute: app_user
create function api.allocate(in_tenant uuid, in_request uuid, in_party uuid, in_day date, in_allocations jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_party, in_day, in_allocations)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'allocate', content);
    given books.allocations;
    wanted numeric;
    then_open record;
    last_open record;
    pays text;
    many integer := 0;
begin
    if answer is not null then
        return answer;
    end if;
    if in_day is null or jsonb_typeof(in_allocations) is distinct from 'array' or jsonb_array_length(in_allocations) not between 1 and 500 then
        perform api.fail('GE001', 'allocation.nothing');
    end if;
    perform api.refuse_closed_day(in_tenant, in_day);
    for given in
        select (jsonb_populate_record(null::books.allocations, a.x || jsonb_build_object(
                   'tenant_id', in_tenant, 'party_id', in_party, 'day', in_day, 'gel', 0, 'is_undone', false))).*
          from jsonb_array_elements(in_allocations) with ordinality as a (x, place)
         order by a.place
    loop
        many := many + 1;
        wanted := (in_allocations -> (many - 1) ->> 'amount')::numeric;
        -- Open on its own day, and open still: what came later must not be taken twice.
        select * into then_open from api.open_pair(in_tenant, in_day, to_jsonb(given));
        select * into last_open from api.open_pair(in_tenant, 'infinity', to_jsonb(given));
        if wanted is null or wanted <= 0 or round(wanted, 2) <> wanted then
            perform api.fail('GE001', 'allocation.amount');
        end if;
        if given.id is null or least(then_open.debit, last_open.debit) = 0 or least(then_open.credit, last_open.credit) = 0 then
            perform api.fail('GE001', 'allocation.not_open');
        end if;
        if wanted > least(then_open.debit, last_open.debit, then_open.credit, last_open.credit) then
            perform api.fail('GE001', 'allocation.exceeds', jsonb_build_object(
                'amount', wanted::text, 'open', least(then_open.debit, last_open.debit, then_open.credit, last_open.credit)::text));
        end if;
        -- GEL as the payment stands for it: a difference of rates stays with the debt, where the revaluation books it.
        select a.type into pays from books.accounts as a where a.tenant_id = in_tenant and a.id = given.account_id;
        given.gel := case when given.currency is null then wanted
                          when pays = 'asset' then round(then_open.credit_gel * wanted / then_open.credit, 2)
                          else round(then_open.debit_gel * wanted / then_open.debit, 2) end;
        given.amount := case when given.currency is not null then wanted end;
        insert into books.allocations select given.*;
        perform api.append_event(in_tenant, 'AllocationMade', 'allocation', given.id, to_jsonb(given) - 'tenant_id');
    end loop;
    return api.keep_answer(in_tenant, in_request, 'allocate', content, jsonb_build_object('allocated', many));
end
$$;
comment on function api.allocate is 'Say which payments of a party settle which debts, from a day on, all or none: each names a debit and a credit that are open on one account in one currency, and never more than is open of either. Posted lines stay as they are.';
