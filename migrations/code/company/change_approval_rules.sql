-- owner: app_definer
-- execute: app_user
create function api.change_approval_rules(in_tenant uuid, in_request uuid, in_id uuid, in_rules jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'admin:users');
    content text := jsonb_build_array(in_id, in_rules)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'change_approval_rules', content);
    rules jsonb;
    is_pending boolean := api.other_administrators(in_tenant) > 0 or api.has_removed_administrator(in_tenant);
begin
    if answer is not null then
        return answer;
    end if;
    -- What is asked for is read by everybody, so it must be such that it could hold.
    rules := api.checked_approval_rules(in_rules);
    if is_pending then
        insert into books.approval_changes (tenant_id, id, rules, asked_by) values (in_tenant, in_id, rules, me);
        perform api.append_event(in_tenant, 'ApprovalRulesAsked', 'approval_rules', in_tenant, jsonb_build_object('id', in_id, 'rules', rules));
    else
        perform api.write_approval_rules(in_tenant, rules);
    end if;
    return api.keep_answer(in_tenant, in_request, 'change_approval_rules', content,
        jsonb_build_object('id', in_id, 'state', case when is_pending then 'asked' else 'set' end));
end
$$;
comment on function api.change_approval_rules is 'Set from which amounts entries need a second person. On a shared server, where another person administers the company too, or did until this person removed him within seven days, it is asked only and holds when another administrator agrees.';
