-- owner: app_definer
-- execute: sec_definer
create function api.found_company(in_tenant uuid, in_company jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    bad text;
    opening jsonb;
begin
    perform api.need(in_tenant, 'member');
    if ((in_company ->> 'starts_on')::date between '1900-01-01' and '2999-12-31') is not true then
        perform api.fail('GE001', 'company.start_missing');
    end if;
    insert into audit.heads (tenant_id, seq, hash) values (in_tenant, 0, decode(repeat('00', 32), 'hex'));
    insert into books.companies (tenant_id, name, id_code, starts_on, year_starts, vat_payer_since)
    values (in_tenant, trim(in_company ->> 'name'), nullif(in_company ->> 'id_code', ''), (in_company ->> 'starts_on')::date,
            coalesce((in_company ->> 'year_starts')::smallint, 1), (in_company ->> 'vat_payer_since')::date);
    perform api.append_event(in_tenant, 'CompanyFounded', 'company', in_tenant,
        in_company - 'chart' - 'account_roles' - 'registers' - 'approval_rules' - 'first_person' - 'first_roles' - 'opening');
    if jsonb_array_length(coalesce(in_company -> 'approval_rules', '[]')) > 0 then
        perform api.write_approval_rules(in_tenant, in_company -> 'approval_rules');
    end if;
    perform api.write_accounts(in_tenant, coalesce(in_company -> 'chart', '[]'));
    select min(r.key) into bad
      from jsonb_each_text(coalesce(in_company -> 'account_roles', '{}')) as r
     where not exists (select from books.accounts as a where a.tenant_id = in_tenant and a.code = r.value and a.is_postable);
    if bad is not null then
        perform api.fail('GE001', 'account_role.no_account', jsonb_build_object('role', bad,
            'account', in_company -> 'account_roles' ->> bad));
    end if;
    insert into books.account_roles (tenant_id, role, account_id)
    select in_tenant, r.key, a.id
      from jsonb_each_text(coalesce(in_company -> 'account_roles', '{}')) as r
      join books.accounts as a on a.tenant_id = in_tenant and a.code = r.value;
    perform api.append_event(in_tenant, 'AccountRolesBound', 'account_roles', in_tenant,
        coalesce(in_company -> 'account_roles', '{}'));
    perform api.write_register(in_tenant, r.key, r.value)
       from jsonb_each(coalesce(in_company -> 'registers', '{}')) as r
      order by array_position(array['parties'], r.key), r.key;
    perform api.ensure_year(in_tenant, (in_company ->> 'starts_on')::date);
    if in_company ? 'opening' then
        if in_company #>> '{opening,kind}' is distinct from 'opening' then
            perform api.fail('GE001', 'opening.kind');
        end if;
        -- Who made and who approved is never said by the one who asks.
        opening := jsonb_build_array((in_company -> 'opening')
            - array['created_by', 'created_at', 'touched_by', 'approved_by', 'approved_at', 'reverses_id', 'corrects_id', 'batch_id']);
        if api.approval_needed(in_tenant, 'opening', (select greatest(sum(l.debit), sum(l.credit)) from api.entry_lines(opening) as l)) then
            perform api.refuse_faults(in_tenant, opening);
            perform api.add_drafts(in_tenant, opening, 'submitted');
        else
            perform api.enter_entries(in_tenant, opening);
        end if;
    end if;
end
$$;
comment on function api.found_company is 'The first rows of a company: settings, chain, chart, account roles, registers, approval rules, first year and opening balances, each with its event.';
