-- owner: app_owner
-- execute: app_user app_definer
create function api.replay_name(in_tenant uuid, in_kind text, in_row jsonb) returns text
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select case
        when in_kind = 'accounts' then in_row ->> 'code'
        when in_kind = 'fiscal_years' then in_row ->> 'label'
        when in_kind = 'periods' then in_row ->> 'first_day'
        when in_kind = 'drafts' then in_row ->> 'reference'
        when in_kind = 'draft_lines' then concat_ws(' ', coalesce((select d.reference from books.drafts as d
            where d.tenant_id = in_tenant and d.id = (in_row ->> 'draft_id')::uuid), in_row ->> 'draft_id'), in_row ->> 'position')
        when in_kind = 'entries' then api.entry_number(in_row ->> 'series', (in_row ->> 'year')::integer, (in_row ->> 'number')::bigint, coalesce((in_row ->> 'suffix')::integer, 0))
        when in_kind = 'lines' then concat_ws(' ', coalesce((select api.replay_name(in_tenant, 'entries', to_jsonb(e)) from books.entries as e
            where e.tenant_id = in_tenant and e.id = (in_row ->> 'entry_id')::uuid), in_row ->> 'entry_id'), in_row ->> 'position')
        else concat_ws(' ', (select v.code from books.vat_codes as v where v.tenant_id = in_tenant and v.id = (in_row ->> 'vat_code_id')::uuid),
            coalesce((select a.code from books.accounts as a where a.tenant_id = in_tenant and a.id = (in_row ->> 'account_id')::uuid),
                     in_row ->> 'account_id'), in_row ->> 'grain', in_row ->> 'first_day')
    end
$$;
comment on function api.replay_name is 'How people name a row that a replay found: code, number and position, reference, or account with its stretch of time.';
