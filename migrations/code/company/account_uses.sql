-- owner: app_owner
-- execute: app_user app_definer
create function api.account_uses(in_tenant uuid, in_account uuid) returns table (code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select 'account.has_balance', jsonb_build_object('amount', sum(t.debit - t.credit)::text)
      from books.account_totals as t
     where t.tenant_id = in_tenant and t.account_id = in_account and t.grain = 'year'
    having sum(t.debit - t.credit) <> 0
    union all
    select 'account.in_drafts', jsonb_build_object('count', count(distinct l.draft_id))
      from books.draft_lines as l
     where l.tenant_id = in_tenant and l.account_id = in_account
    having count(*) > 0
    union all
    select 'account.in_templates', jsonb_build_object('count', count(*), 'names', string_agg(t.name, ', ' order by t.name))
      from books.templates as t
     where t.tenant_id = in_tenant and t.is_active
       and exists (select from jsonb_array_elements(t.lines) as l where l ->> 'account_id' = in_account::text)
    having count(*) > 0
$$;
comment on function api.account_uses is 'What holds an account in use by itself: its balance, drafts and templates. Roles and sub-accounts depend on the whole chart, see api.chart_faults.';
