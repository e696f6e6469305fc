-- owner: app_definer
-- execute: app_user
create function api.undo_allocation(in_tenant uuid, in_request uuid, in_allocation uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := in_allocation::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'undo_allocation', content);
    old books.allocations;
begin
    if answer is not null then
        return answer;
    end if;
    select a.* into old from books.allocations as a where a.tenant_id = in_tenant and a.id = in_allocation for update;
    if old.id is null then
        perform api.fail('GE003', 'allocation.not_found');
    end if;
    if old.is_undone then
        perform api.fail('GE001', 'allocation.undone_already');
    end if;
    perform api.refuse_closed_day(in_tenant, old.day);
    update books.allocations as a set is_undone = true where a.tenant_id = in_tenant and a.id = in_allocation;
    perform api.append_event(in_tenant, 'AllocationUndone', 'allocation', in_allocation, jsonb_build_object('party_id', old.party_id, 'day', old.day));
    return api.keep_answer(in_tenant, in_request, 'undo_allocation', content, jsonb_build_object('state', 'undone'));
end
$$;
comment on function api.undo_allocation is 'Take an allocation back: both sides are open again by what it took. Not in a closed month.';
