-- owner: app_definer
-- execute: app_user
create function api.give_exception(in_tenant uuid, in_request uuid, in_id uuid, in_period uuid, in_person uuid, in_until timestamptz, in_reason text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    content text := jsonb_build_array(in_id, in_period, in_person, in_until, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'give_exception', content);
    month books.periods;
    stamp timestamptz := clock_timestamp();
begin
    if answer is not null then
        return answer;
    end if;
    select p.* into month from books.periods as p where p.tenant_id = in_tenant and p.id = in_period for update;
    if month.id is null then
        perform api.fail('GE003', 'period.not_found');
    end if;
    if month.state = 'hard_closed' then
        perform api.fail('GE001', 'period.hard_closed', jsonb_build_object('first_day', month.first_day));
    end if;
    if not exists (select from api.colleagues(in_tenant) as c where c.person_id = in_person) then
        perform api.fail('GE003', 'person.not_found');
    end if;
    if coalesce(length(trim(in_reason)), 0) < 3 then
        perform api.fail('GE001', 'exception.reason_missing');
    end if;
    if (in_until > stamp and in_until < '2999-12-31') is not true then
        perform api.fail('GE001', 'exception.until');
    end if;
    insert into books.period_exceptions (tenant_id, id, period_id, person_id, until, reason, given_by, given_at)
    values (in_tenant, in_id, month.id, in_person, in_until, trim(in_reason), me, stamp);
    perform api.append_event(in_tenant, 'PeriodExceptionGiven', 'period_exception', in_id,
        jsonb_build_object('period_id', month.id, 'first_day', month.first_day, 'person_id', in_person, 'until', in_until, 'reason', trim(in_reason)));
    return api.keep_answer(in_tenant, in_request, 'give_exception', content, jsonb_build_object('id', in_id, 'until', in_until));
end
$$;
comment on function api.give_exception is 'Let a colleague post into a softly closed month until a moment, with a reason. Never into a finally closed one.';
