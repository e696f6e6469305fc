-- owner: app_definer
-- execute: app_user
create function api.dimension_card(in_tenant uuid, in_dimension text, in_value uuid, in_first date, in_last date,
    in_accounts uuid[] default null, in_after_account uuid default null, in_after_day date default null, in_after_entry uuid default null,
    in_after_position integer default null, in_rows_max integer default 1000)
returns table (account_id uuid, entry_date date, entry_id uuid, line_position integer, number text, kind text, text text, corresponding text,
    debit numeric, credit numeric, balance numeric, currency text, amount numeric, is_storno boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    first_day date;
begin
    perform api.need(in_tenant, 'transactions:read');
    perform api.need(in_tenant, 'reports:financial');
    if api.dimension_register(in_dimension) is null then
        perform api.fail('GE001', 'register.unknown', jsonb_build_object('register', in_dimension));
    end if;
    select greatest(in_first, c.starts_on) into first_day from books.companies as c where c.tenant_id = in_tenant;
    return query execute format($query$
        with page as materialized (
            select l.account_id, l.entry_date, l.entry_id, l.position, l.text, l.currency, l.amount, l.is_storno, l.debit > 0 as is_debit,
                   case when l.is_storno then -l.debit else l.debit end as debit,
                   case when l.is_storno then -l.credit else l.credit end as credit
              from books.lines as l
             where l.tenant_id = $1 and l.%1$I = $2 and l.entry_date between $3 and $4 %2$s %3$s
             order by l.account_id, l.entry_date, l.entry_id, l.position
             limit $10
        ), before as materialized (
            select l.account_id, sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end) as balance
              from books.lines as l
             where l.tenant_id = $1 and l.%1$I = $2 %2$s
               and (l.entry_date < $3 or (l.account_id = $6 and (l.entry_date, l.entry_id, l.position) <= ($7, $8, $9)))
             group by l.account_id
        )
        select p.account_id, p.entry_date, p.entry_id, p.position, api.entry_number(e.series, e.year, e.number, e.suffix), e.kind,
               coalesce(nullif(p.text, ''), e.text),
               (select string_agg(distinct a.code, ', ' order by a.code)
                  from books.lines as o
                  join books.accounts as a on a.tenant_id = $1 and a.id = o.account_id
                 where o.tenant_id = $1 and o.entry_id = p.entry_id and (o.debit > 0) <> p.is_debit
                   and (a.type = 'off_balance') = (own.type = 'off_balance')),
               p.debit, p.credit,
               coalesce(b.balance, 0.00) + sum(p.debit - p.credit) over (partition by p.account_id order by p.entry_date, p.entry_id, p.position),
               p.currency, p.amount, p.is_storno
          from page as p
          left join before as b on b.account_id = p.account_id
          join books.accounts as own on own.tenant_id = $1 and own.id = p.account_id
          join books.entries as e on e.tenant_id = $1 and e.id = p.entry_id
         order by p.account_id, p.entry_date, p.entry_id, p.position
        $query$, in_dimension || '_id',
        case when in_accounts is not null then 'and l.account_id = any ($5)' end,
        case when in_after_account is not null then 'and (l.account_id, l.entry_date, l.entry_id, l.position) > ($6, $7, $8, $9)' end)
    using in_tenant, in_value, first_day, in_last, in_accounts, in_after_account, in_after_day, in_after_entry, in_after_position, in_rows_max;
end
$$;
comment on function api.dimension_card is 'A page of the lines of one value of a dimension, by account in order, with the running balance of each account (debit positive, GEL); the next page begins after a line given by account, day, entry and position.';
