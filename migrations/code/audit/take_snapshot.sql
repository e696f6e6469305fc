-- owner: app_definer
-- execute: app_user
create function api.take_snapshot(in_tenant uuid, in_request uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    head audit.heads;
    content text;
    told jsonb;
    answer jsonb;
begin
    -- The long work is done before the company is locked: events up to a head never change.
    select h.* into head from audit.heads as h where h.tenant_id = in_tenant;
    if not exists (select from books.requests as r where r.tenant_id = in_tenant and r.request_id = in_request) then
        content := api.snapshot_content(in_tenant, head.seq)::text;
    end if;
    answer := api.request_answer(in_tenant, in_request, 'take_snapshot', 'take_snapshot');
    if answer is not null then
        return answer;
    end if;
    if exists (select from audit.snapshots as s where s.tenant_id = in_tenant and s.seq >= head.seq) then
        perform api.fail('GE001', 'snapshot.nothing_new');
    end if;
    told := jsonb_build_object('seq', head.seq, 'hash', encode(head.hash, 'hex'),
        'sha256', encode(sha256(convert_to(content, 'UTF8')), 'hex'));
    insert into audit.snapshots (tenant_id, seq, hash, content, taken_by)
    values (in_tenant, head.seq, head.hash, content, me);
    perform api.append_event(in_tenant, 'SnapshotTaken', 'snapshots', in_tenant, told);
    return api.keep_answer(in_tenant, in_request, 'take_snapshot', 'take_snapshot', told);
end
$$;
comment on function api.take_snapshot is 'Keep the state of the books at the head of the chain, as the events tell it; its digest goes into the chain. A replay may begin from it.';
