-- owner: app_definer
-- execute:
create function api.write_approval_rules(in_tenant uuid, in_rules jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    bad text;
begin
    select min(coalesce(r ->> 'kind', '')) into bad
      from jsonb_array_elements(in_rules) as r
     where coalesce(r ->> 'kind', '') not in ('*', 'payment', 'receipt')
       and not exists (select from api.entry_kinds() as k where k.kind = r ->> 'kind' and k.made_by = 'verb');
    if bad is not null then
        perform api.fail('GE001', 'approval.kind_untrusted', jsonb_build_object('kind', bad));
    end if;
    select min(r ->> 'kind') into bad
      from jsonb_array_elements(in_rules) as r
     where coalesce((r ->> 'from_amount')::numeric, -1) < 0 or (r ->> 'from_amount')::numeric >= 1e17;
    if bad is not null or (select count(*) <> count(distinct r ->> 'kind') from jsonb_array_elements(in_rules) as r) then
        perform api.fail('GE001', 'approval.amount_wrong', jsonb_build_object('kind', bad));
    end if;
    delete from books.approval_rules as r where r.tenant_id = in_tenant;
    insert into books.approval_rules (tenant_id, kind, from_amount)
    select in_tenant, r ->> 'kind', (r ->> 'from_amount')::numeric from jsonb_array_elements(in_rules) as r;
    perform api.append_event(in_tenant, 'ApprovalRulesSet', 'approval_rules', in_tenant, jsonb_build_object('rules', in_rules));
end
$$;
comment on function api.write_approval_rules is 'Replace the approval rules of a company, with their event. A rule may only be about what the database itself can tell: any entry (*), money out (payment), money in (receipt), or a kind that a verb gives.';
