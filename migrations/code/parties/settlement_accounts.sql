-- owner: app_owner
-- execute: app_user app_definer
create function api.settlement_accounts(in_tenant uuid) returns table (account_id uuid, code text, type text)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select a.id, a.code, a.type
      from books.accounts as a
     where a.tenant_id = in_tenant and a.is_postable and a.type in ('asset', 'liability') and a.cash_flow_class <> 'cash'
       and not exists (select from books.account_roles as r where r.tenant_id = in_tenant and r.account_id = a.id and r.role like 'vat.%')
       and ('party' = any (a.required_dimensions)
            or a.ifrs_line in ('sfp.trade_receivables', 'sfp.trade_payables', 'sfp.other_receivables', 'sfp.nc_receivables',
                               'sfp.prepayments', 'sfp.contract_liabilities')
            or exists (select from books.account_roles as r
                        where r.tenant_id = in_tenant and r.account_id = a.id
                          and r.role in ('receivable.trade', 'payable.trade', 'advance.paid', 'advance.received'))
            or exists (select from books.parties as p
                        where p.tenant_id = in_tenant and a.id in (p.receivable_account_id, p.payable_account_id)))
$$;
comment on function api.settlement_accounts is 'The accounts on which debts with parties stand: receivables, payables and advances by their line of the statements or their role, those that ask for a party, and those that a party names; never cash or VAT.';
