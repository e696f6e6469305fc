-- owner: app_definer
-- execute: app_user
create function api.leave_outbox(in_tenant uuid, in_sender uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
begin
    update books.rs_settings as s set sender = null, sender_until = null where s.tenant_id = in_tenant and s.sender = in_sender;
    return found;
end
$$;
comment on function api.leave_outbox is 'Give the queue to RS.ge free for another sender.';
