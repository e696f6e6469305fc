-- owner: app_definer
-- execute: app_user
create function api.agree_approval_rules(in_tenant uuid, in_request uuid, in_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'admin:users');
    answer jsonb := api.request_answer(in_tenant, in_request, 'agree_approval_rules', in_id::text);
    asked books.approval_changes;
begin
    if answer is not null then
        return answer;
    end if;
    select c.* into asked from books.approval_changes as c
     where c.tenant_id = in_tenant and c.id = in_id and c.agreed_by is null for update;
    if asked.id is null then
        perform api.fail('GE003', 'approval.change_not_found');
    end if;
    if asked.asked_by = me then
        perform api.fail('GE004', 'approval.own_rules');
    end if;
    -- Else one person could keep an old asking, and agree to it alone years later.
    if not api.administers(in_tenant, asked.asked_by)
       or exists (select from audit.events as e
                   where e.tenant_id = in_tenant and e.aggregate_type = 'approval_rules' and e.aggregate_id = in_tenant
                     and e.type = 'ApprovalRulesSet' and e.happened_at >= asked.asked_at) then
        perform api.fail('GE001', 'approval.change_outdated');
    end if;
    update books.approval_changes as c set agreed_by = me, agreed_at = clock_timestamp() where c.tenant_id = in_tenant and c.id = in_id;
    perform api.write_approval_rules(in_tenant, asked.rules);
    return api.keep_answer(in_tenant, in_request, 'agree_approval_rules', in_id::text, jsonb_build_object('id', in_id, 'state', 'set'));
end
$$;
comment on function api.agree_approval_rules is 'Agree, as another person who administers the company, to approval rules that somebody asked for; from then on they hold.';
