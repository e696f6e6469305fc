-- owner: app_definer
-- execute:
create function api.refuse_account_in_use(in_tenant uuid, in_account uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    reasons jsonb;
begin
    select jsonb_agg(r.reason) into reasons
      from (
        select jsonb_build_object('code', 'account.has_balance', 'amount', sum(t.debit - t.credit)::text) as reason
          from books.account_totals as t
         where t.tenant_id = in_tenant and t.account_id = in_account and t.grain = 'year'
        having sum(t.debit - t.credit) <> 0
        union all
        select jsonb_build_object('code', 'account.has_role', 'role', string_agg(r.role, ', ' order by r.role))
          from books.account_roles as r
         where r.tenant_id = in_tenant and r.account_id = in_account
        having count(*) > 0
        union all
        select jsonb_build_object('code', 'account.in_drafts', 'count', count(distinct l.draft_id))
          from books.draft_lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account
        having count(*) > 0
        union all
        select jsonb_build_object('code', 'account.has_children', 'count', count(*))
          from books.accounts as c
         where c.tenant_id = in_tenant and c.parent_id = in_account and c.is_active
        having count(*) > 0
      ) as r;
    if reasons is not null then
        perform api.fail('GE001', 'account.cannot_deactivate', jsonb_build_object('problems', reasons));
    end if;
end
$$;
comment on function api.refuse_account_in_use is 'Refused with every reason while an account has a balance, a role, drafts or active sub-accounts.';
