-- owner: app_definer
-- execute: app_user
create function api.agree_reopening(in_tenant uuid, in_request uuid, in_reopening uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    answer jsonb := api.request_answer(in_tenant, in_request, 'agree_reopening', in_reopening::text);
    old books.reopenings;
    month books.periods;
begin
    if answer is not null then
        return answer;
    end if;
    select r.* into old from books.reopenings as r where r.tenant_id = in_tenant and r.id = in_reopening for update;
    if old.id is null then
        perform api.fail('GE003', 'reopening.not_found');
    end if;
    if me = old.asked_by then
        perform api.fail('GE004', 'reopening.own');
    end if;
    select p.* into month from books.periods as p where p.tenant_id = in_tenant and p.id = old.period_id for update;
    if old.agreed_at is not null or old.withdrawn_at is not null or old.expires_at <= clock_timestamp() or month.state <> 'hard_closed' then
        perform api.fail('GE001', 'reopening.ended', jsonb_build_object('first_day', month.first_day));
    end if;
    update books.reopenings as r set agreed_by = me, agreed_at = clock_timestamp() where r.tenant_id = in_tenant and r.id = old.id;
    update books.periods as p set state = 'open', version = p.version + 1 where p.tenant_id = in_tenant and p.id = month.id;
    perform api.append_event(in_tenant, 'ReopeningAgreed', 'reopening', old.id,
        jsonb_build_object('period_id', month.id, 'first_day', month.first_day, 'asked_by', old.asked_by));
    perform api.append_event(in_tenant, 'PeriodReopened', 'period', month.id,
        jsonb_build_object('first_day', month.first_day, 'state', 'open', 'reason', old.reason, 'asked_by', old.asked_by));
    return api.keep_answer(in_tenant, in_request, 'agree_reopening', in_reopening::text,
        jsonb_build_object('id', old.id, 'period_id', month.id, 'state', 'open', 'version', month.version + 1));
end
$$;
comment on function api.agree_reopening is 'Open a finally closed month that another person asked to open, in time.';
