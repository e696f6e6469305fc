-- owner: app_definer
-- execute: app_user
create function api.change_period(in_tenant uuid, in_request uuid, in_period uuid, in_state text, in_expected_version integer, in_reason text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    content text := jsonb_build_array(in_period, in_state, in_expected_version, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'change_period', content);
    old books.periods;
    obstacles jsonb := '[]';
    warnings jsonb := '[]';
begin
    if answer is not null then
        return answer;
    end if;
    select p.* into old from books.periods as p where p.tenant_id = in_tenant and p.id = in_period for update;
    if old.id is null then
        perform api.fail('GE003', 'period.not_found');
    end if;
    perform api.expect_version(in_tenant, 'period', old.id, old.version, in_expected_version);
    if coalesce(in_state not in ('open', 'soft_closed', 'hard_closed'), true) or in_state = old.state then
        perform api.fail('GE001', 'period.no_change');
    end if;
    if old.state = 'hard_closed' then
        perform api.fail('GE001', 'period.hard_closed', jsonb_build_object('first_day', old.first_day));
    end if;
    if in_state = 'open' and coalesce(length(trim(in_reason)), 0) < 3 then
        perform api.fail('GE001', 'period.reason_missing');
    end if;
    if in_state <> 'open' then
        select coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'args', o.args)) filter (where o.stops = 'closing' or o.stops = in_state), '[]'),
               coalesce(jsonb_agg(jsonb_build_object('code', o.code, 'args', o.args)) filter (where o.stops = 'nothing'), '[]')
          into obstacles, warnings
          from api.period_obstacles(in_tenant, in_period) as o;
    end if;
    if obstacles <> '[]' then
        perform api.fail('GE001', 'period.obstacles', jsonb_build_object('first_day', old.first_day, 'problems', obstacles));
    end if;
    update books.periods as p set state = in_state, version = p.version + 1 where p.tenant_id = in_tenant and p.id = old.id;
    perform api.append_event(in_tenant, case when in_state = 'open' then 'PeriodReopened' else 'PeriodClosed' end, 'period', old.id,
        jsonb_build_object('first_day', old.first_day, 'state', in_state, 'reason', trim(in_reason)));
    return api.keep_answer(in_tenant, in_request, 'change_period', content,
        jsonb_build_object('id', old.id, 'state', in_state, 'version', old.version + 1, 'warnings', warnings));
end
$$;
comment on function api.change_period is 'Close a month softly or hard unless something stands in the way (all of it is listed), or reopen a softly closed one with a reason. A finally closed month is reopened by two persons: ask_reopening, agree_reopening.';
