-- owner: app_definer
-- execute: app_user
create function api.claim_outbox(in_tenant uuid, in_sender uuid, in_lease_s integer default 300, in_settle_s integer default 120) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    now_at timestamptz := clock_timestamp();
    queue books.rs_settings;
    next books.outbox;
begin
    if in_sender is null or in_lease_s not between 1 and 3600 or in_settle_s not between 0 and 3600 then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'sender'));
    end if;
    select s.* into queue from books.rs_settings as s where s.tenant_id = in_tenant for update;
    if queue.sends_from is null then
        return jsonb_build_object('state', 'off');
    elsif queue.stopped_code is not null then
        return jsonb_build_object('state', 'stopped', 'code', queue.stopped_code, 'text', queue.stopped_text);
    elsif queue.sender <> in_sender and queue.sender_until > now_at then
        return jsonb_build_object('state', 'busy', 'until', queue.sender_until);
    elsif queue.opened_until > now_at then
        return jsonb_build_object('state', 'resting', 'until', queue.opened_until);
    end if;
    -- One sender at a time: what another began and did not end has been left behind.
    select o.* into next
      from books.outbox as o
     where o.tenant_id = in_tenant and o.state in ('waiting', 'sending') and o.next_at <= now_at
       and not exists (select from books.outbox as x
                        where x.tenant_id = in_tenant and x.about_id = o.about_id and (x.created_at, x.id) < (o.created_at, o.id)
                          and x.state <> 'done' and x.error_code is distinct from 'rs.taken_back')
     order by o.next_at, o.id
     limit 1
       for update skip locked;
    if next.id is null then
        update books.rs_settings as s set sender = null, sender_until = null where s.tenant_id = in_tenant;
        return jsonb_build_object('state', 'idle', 'until', (select min(o.next_at) from books.outbox as o
                                                              where o.tenant_id = in_tenant and o.state in ('waiting', 'sending') and o.next_at > now_at));
    end if;
    update books.rs_settings as s set sender = in_sender, sender_until = now_at + make_interval(secs => in_lease_s) where s.tenant_id = in_tenant;
    update books.outbox as o
       set state = 'sending', attempts = o.attempts + 1, first_at = coalesce(o.first_at, now_at), last_at = coalesce(o.began_at, o.last_at),
           is_settled = o.began_at is null and o.is_settled, began_at = now_at, next_at = now_at + make_interval(secs => in_settle_s), version = o.version + 1
     where o.tenant_id = in_tenant and o.id = next.id;
    return jsonb_build_object('state', 'claimed', 'id', next.id, 'action', next.action, 'payload', next.payload, 'attempts', next.attempts + 1,
        'failures', queue.failures, 'invoice_id', next.invoice_id, 'rs_document_id', next.rs_document_id,
        'first_at', next.first_at, 'last_at', coalesce(next.began_at, next.last_at), 'is_settled', next.began_at is null and next.is_settled, 'now', now_at,
        'waybill', (select jsonb_build_object('number', x.external_number, 'day', (x.payload -> 'waybill' ->> 'begin_at')::date)
                      from books.outbox as x
                     where x.tenant_id = in_tenant and x.about_id = next.about_id and x.state = 'done' and x.action = 'waybill' and next.action in ('send', 'correct')
                     order by x.created_at desc, x.id desc limit 1),
        'external_id', coalesce(
            (select d.external_id from books.rs_documents as d where d.tenant_id = in_tenant and d.id = next.rs_document_id),
            (select x.external_id from books.outbox as x
              where x.tenant_id = in_tenant and x.about_id = next.about_id and x.state = 'done'
                and x.action = any (case next.action when 'cancel_waybill' then array['waybill'] else array['send', 'correct'] end)
              order by x.created_at desc, x.id desc limit 1)));
end
$$;
comment on function api.claim_outbox is 'Take the next document that may go to RS.ge now, and write down that it is being tried, before it is; with what is known of earlier tries. One sender at a time; else why there is nothing to do, and until when.';
