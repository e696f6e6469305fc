-- owner: app_definer
-- execute: app_user
create function api.passages(in_tenant uuid, in_accounts uuid[], in_others uuid[], in_first date, in_last date) returns table (
    entry_date date, entry_id uuid, number text, text text, account_id uuid, other_id uuid, debit numeric, credit numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with found as (
        select c.entry_date, c.entry_id, s.own_id, s.other_id, sum(s.debit) as debit, sum(s.credit) as credit
          from api.correspondence(in_tenant, in_first, in_last, in_accounts) as c
          cross join lateral (values
            (c.debit_account_id, c.credit_account_id, c.amount, 0.00),
            (c.credit_account_id, c.debit_account_id, 0.00, c.amount)
          ) as s (own_id, other_id, debit, credit)
         where s.own_id = any (in_accounts)
           and case when cardinality(in_others) = 0 then s.other_id is null else s.other_id = any (in_others) end
         group by c.entry_date, c.entry_id, s.own_id, s.other_id
    )
    select f.entry_date, f.entry_id, e.number, e.text, f.own_id, f.other_id, f.debit, f.credit
      from found as f
      cross join lateral (
        select api.entry_number(h.series, h.year, h.number, h.suffix) as number, h.text
          from books.entries as h
         where h.tenant_id = in_tenant and h.id = f.entry_id
         limit 1
      ) as e
     order by f.entry_date, f.entry_id, f.own_id, f.other_id;
end
$$;
comment on function api.passages is 'The entries behind a turnover between accounts and others: what passed in each, in GEL, as api.account_analysis and api.chessboard count it. No others at all ask for what found none on the other side.';
