-- owner: app_definer
-- execute: app_user
create function api.revoke_exception(in_tenant uuid, in_request uuid, in_exception uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    answer jsonb := api.request_answer(in_tenant, in_request, 'revoke_exception', in_exception::text);
    old books.period_exceptions;
begin
    if answer is not null then
        return answer;
    end if;
    select x.* into old from books.period_exceptions as x where x.tenant_id = in_tenant and x.id = in_exception for update;
    if old.id is null then
        perform api.fail('GE003', 'exception.not_found');
    end if;
    if old.revoked_at is not null or old.until <= clock_timestamp() then
        perform api.fail('GE001', 'exception.ended');
    end if;
    update books.period_exceptions as x
       set revoked_by = me, revoked_at = clock_timestamp()
     where x.tenant_id = in_tenant and x.id = old.id;
    perform api.append_event(in_tenant, 'PeriodExceptionRevoked', 'period_exception', old.id,
        jsonb_build_object('period_id', old.period_id, 'person_id', old.person_id));
    return api.keep_answer(in_tenant, in_request, 'revoke_exception', in_exception::text, jsonb_build_object('id', old.id));
end
$$;
comment on function api.revoke_exception is 'End an exception before its time.';
