-- owner: app_definer
-- execute: app_user
create function api.withdraw_reopening(in_tenant uuid, in_request uuid, in_reopening uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    answer jsonb := api.request_answer(in_tenant, in_request, 'withdraw_reopening', in_reopening::text);
    old books.reopenings;
begin
    if answer is not null then
        return answer;
    end if;
    select r.* into old from books.reopenings as r where r.tenant_id = in_tenant and r.id = in_reopening for update;
    if old.id is null then
        perform api.fail('GE003', 'reopening.not_found');
    end if;
    if old.agreed_at is not null or old.withdrawn_at is not null or old.expires_at <= clock_timestamp() then
        perform api.fail('GE001', 'reopening.ended',
            jsonb_build_object('first_day', (select p.first_day from books.periods as p where p.tenant_id = in_tenant and p.id = old.period_id)));
    end if;
    update books.reopenings as r set withdrawn_by = me, withdrawn_at = clock_timestamp() where r.tenant_id = in_tenant and r.id = old.id;
    perform api.append_event(in_tenant, 'ReopeningWithdrawn', 'reopening', old.id, jsonb_build_object('period_id', old.period_id));
    return api.keep_answer(in_tenant, in_request, 'withdraw_reopening', in_reopening::text, jsonb_build_object('id', old.id, 'state', 'withdrawn'));
end
$$;
comment on function api.withdraw_reopening is 'Take the asking for a reopening back, or decline it: whoever closes months may do both.';
