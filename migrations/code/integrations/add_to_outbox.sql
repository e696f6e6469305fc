-- owner: app_definer
-- execute:
create function api.add_to_outbox(in_tenant uuid, in_about uuid, in_subject uuid, in_action text, in_payload jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    -- Random in all its bits: its first half is the mark by which the document is found at RS.ge.
    this uuid := gen_random_uuid();
    obstacle text := case when in_action in ('send', 'correct', 'waybill') then api.rs_obstacle(in_payload) end;
    is_ours boolean := in_action in ('send', 'correct', 'cancel', 'waybill', 'cancel_waybill');
begin
    insert into books.outbox (tenant_id, id, about_id, invoice_id, rs_document_id, action, payload, state, error_code, next_at, created_by, created_at)
    values (in_tenant, this, in_about, case when is_ours then in_subject end, case when not is_ours then in_subject end, in_action, in_payload,
            case when obstacle is null then 'waiting' else 'held' end, obstacle, clock_timestamp(), api.me(), clock_timestamp());
    return this;
end
$$;
comment on function api.add_to_outbox is 'Put one document into the outbox to RS.ge; one that lacks something is held, with the reason.';
