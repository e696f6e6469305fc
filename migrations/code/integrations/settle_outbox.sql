-- owner: app_definer
-- execute: app_user
create function api.settle_outbox(in_tenant uuid, in_sender uuid, in_id uuid, in_outcome jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    how text := in_outcome ->> 'state';
    now_at timestamptz := clock_timestamp();
    old books.outbox;
begin
    if how is null or how not in ('done', 'waiting', 'dead', 'stopped') then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'state'));
    elsif how = 'done' and in_outcome ->> 'external_id' is null then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'external_id'));
    elsif (in_outcome ->> 'pause_ms')::numeric not between 0 and 86400000 or (in_outcome ->> 'open_ms')::numeric not between 0 and 86400000 then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'pause_ms'));
    end if;
    perform 1 from audit.heads as h where h.tenant_id = in_tenant for update;
    perform 1 from books.rs_settings as s where s.tenant_id = in_tenant and s.sender = in_sender for update;
    if not found then
        perform api.fail('GE002', 'rs.sender_other');
    end if;
    select o.* into old from books.outbox as o where o.tenant_id = in_tenant and o.id = in_id for update;
    if old.id is null then
        perform api.fail('GE003', 'rs.outbox_not_found');
    elsif old.state <> 'sending' then
        perform api.fail('GE002', 'rs.sender_other');
    end if;
    update books.outbox as o
       set state = case how when 'stopped' then 'waiting' else how end, began_at = null,
           attempts = o.attempts - case when (in_outcome ->> 'is_untouched')::boolean then 1 else 0 end,
           last_at = case when (in_outcome ->> 'is_untouched')::boolean then o.last_at else now_at end,
           is_settled = case when (in_outcome ->> 'is_untouched')::boolean then o.is_settled else coalesce((in_outcome ->> 'is_settled')::boolean, how = 'done') end,
           next_at = now_at + coalesce((in_outcome ->> 'pause_ms')::integer, 0) * interval '1 millisecond',
           error_code = case when how <> 'done' then left(in_outcome ->> 'code', 100) end,
           error_text = case when how <> 'done' then left(in_outcome ->> 'text', 2000) end,
           external_id = coalesce((in_outcome ->> 'external_id')::bigint, o.external_id),
           external_number = coalesce(in_outcome ->> 'external_number', o.external_number),
           external_status = coalesce((in_outcome ->> 'external_status')::integer, o.external_status),
           version = o.version + 1
     where o.tenant_id = in_tenant and o.id = in_id;
    update books.rs_settings as s
       set failures = case when (in_outcome ->> 'is_down')::boolean then s.failures + 1 else 0 end,
           opened_until = now_at + (in_outcome ->> 'open_ms')::integer * interval '1 millisecond',
           stopped_code = case when how = 'stopped' then left(in_outcome ->> 'code', 100) end,
           stopped_text = case when how = 'stopped' then left(in_outcome ->> 'text', 2000) end,
           stopped_at = case when how = 'stopped' then now_at end
     where s.tenant_id = in_tenant;
    if how in ('done', 'dead') then
        update books.rs_documents as d
           set status = coalesce((in_outcome ->> 'external_status')::integer, d.status), declaration = coalesce(old.payload ->> 'declaration', d.declaration),
               version = d.version + 1
         where d.tenant_id = in_tenant and d.id = old.rs_document_id and how = 'done';
        perform api.append_event(in_tenant, case how when 'done' then 'RsDone' else 'RsRefused' end, 'outbox', in_id,
            jsonb_build_object('action', old.action, 'invoice_id', old.invoice_id, 'rs_document_id', old.rs_document_id,
                'external_id', (in_outcome ->> 'external_id')::bigint, 'external_number', in_outcome ->> 'external_number',
                'external_status', (in_outcome ->> 'external_status')::integer, 'code', case when how = 'dead' then in_outcome ->> 'code' end));
    end if;
    return jsonb_build_object('id', in_id, 'state', case how when 'stopped' then 'waiting' else how end);
end
$$;
comment on function api.settle_outbox is 'Write down how a try ended: done with the number RS.ge gave, waiting for the next try, dead until a person looks, or the whole queue stopped. Only the sender that holds the queue may.';
