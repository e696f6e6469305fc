-- owner: app_definer
-- execute:
create function api.write_approval_rules(in_tenant uuid, in_rules jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    rules jsonb := api.checked_approval_rules(in_rules);
begin
    delete from books.approval_rules as r where r.tenant_id = in_tenant;
    insert into books.approval_rules (tenant_id, kind, from_amount)
    select in_tenant, r ->> 'kind', (r ->> 'from_amount')::numeric from jsonb_array_elements(rules) as r;
    perform api.append_event(in_tenant, 'ApprovalRulesSet', 'approval_rules', in_tenant, jsonb_build_object('rules', rules));
end
$$;
comment on function api.write_approval_rules is 'Replace the approval rules of a company, with their event.';
