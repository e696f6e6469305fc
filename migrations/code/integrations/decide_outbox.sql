-- owner: app_definer
-- execute: app_user
create function api.decide_outbox(in_tenant uuid, in_request uuid, in_ids uuid[], in_decision text, in_reason text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_ids, in_decision, in_reason)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'decide_outbox', content);
    wanted text[] := case in_decision when 'resend' then array['dead', 'held', 'waiting'] when 'hold' then array['waiting', 'dead'] end;
    obstacle text;
    changed uuid[];
begin
    if answer is not null then
        return answer;
    end if;
    if wanted is null then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'decision'));
    end if;
    perform 1 from books.outbox as o where o.tenant_id = in_tenant and o.id = any (in_ids) order by o.id for update;
    if (select count(*) from books.outbox as o where o.tenant_id = in_tenant and o.id = any (in_ids)) < (select count(distinct i) from unnest(in_ids) as i) then
        perform api.fail('GE003', 'rs.outbox_not_found');
    elsif exists (select from books.outbox as o where o.tenant_id = in_tenant and o.id = any (in_ids)
                     and (o.state <> all (wanted) or o.error_code = 'rs.taken_back')) then
        perform api.fail('GE001', 'rs.outbox_state');
    end if;
    if in_decision = 'resend' then
        select min(api.rs_obstacle(o.payload)) into obstacle
          from books.outbox as o where o.tenant_id = in_tenant and o.id = any (in_ids) and o.action in ('send', 'correct', 'waybill');
        if obstacle is not null then
            perform api.fail('GE001', obstacle);
        end if;
    end if;
    with decided as (
        update books.outbox as o
           set state = case in_decision when 'hold' then 'held' else 'waiting' end, attempts = case in_decision when 'hold' then o.attempts else least(o.attempts, 1) end,
               next_at = clock_timestamp(), error_code = case in_decision when 'hold' then 'rs.held' end,
               error_text = case in_decision when 'hold' then nullif(trim(in_reason), '') end, version = o.version + 1
         where o.tenant_id = in_tenant and o.id = any (in_ids)
        returning o.id)
    select array_agg(d.id) into changed from decided as d;
    perform api.append_events(in_tenant, case in_decision when 'hold' then 'RsHeld' else 'RsResent' end, 'outbox', changed,
        array(select jsonb_build_object('reason', in_reason)::text from unnest(changed)));
    return api.keep_answer(in_tenant, in_request, 'decide_outbox', content, jsonb_build_object('documents', coalesce(cardinality(changed), 0)));
end
$$;
comment on function api.decide_outbox is 'Send documents again that were refused or held, as new tries that first look whether RS.ge has them; or hold back what waits.';
