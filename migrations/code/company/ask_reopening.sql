-- owner: app_definer
-- execute: app_user
create function api.ask_reopening(in_tenant uuid, in_request uuid, in_id uuid, in_period uuid, in_expected_version integer, in_reason text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    content text := jsonb_build_array(in_id, in_period, in_expected_version, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'ask_reopening', content);
    month books.periods;
    stamp timestamptz := clock_timestamp();
    ends timestamptz := stamp + interval '7 days';
begin
    if answer is not null then
        return answer;
    end if;
    select p.* into month from books.periods as p where p.tenant_id = in_tenant and p.id = in_period for update;
    if month.id is null then
        perform api.fail('GE003', 'period.not_found');
    end if;
    perform api.expect_version(in_tenant, 'period', month.id, month.version, in_expected_version);
    if month.state <> 'hard_closed' then
        perform api.fail('GE001', 'reopening.not_needed', jsonb_build_object('first_day', month.first_day));
    end if;
    if coalesce(length(trim(in_reason)), 0) < 3 then
        perform api.fail('GE001', 'period.reason_missing');
    end if;
    if exists (select from books.reopenings as r
                where r.tenant_id = in_tenant and r.period_id = month.id
                  and r.agreed_at is null and r.withdrawn_at is null and r.expires_at > stamp) then
        perform api.fail('GE001', 'reopening.asked_already', jsonb_build_object('first_day', month.first_day));
    end if;
    insert into books.reopenings (tenant_id, id, period_id, reason, asked_by, asked_at, expires_at)
    values (in_tenant, in_id, month.id, trim(in_reason), me, stamp, ends);
    perform api.append_event(in_tenant, 'ReopeningAsked', 'reopening', in_id,
        jsonb_build_object('period_id', month.id, 'first_day', month.first_day, 'reason', trim(in_reason), 'expires_at', ends));
    return api.keep_answer(in_tenant, in_request, 'ask_reopening', content,
        jsonb_build_object('id', in_id, 'state', 'asked', 'expires_at', ends));
end
$$;
comment on function api.ask_reopening is 'Ask to open a finally closed month again, with a reason; another person has seven days to agree.';
