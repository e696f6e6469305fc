-- owner: app_owner
-- execute: app_user
create function api.account_card(in_tenant uuid, in_account uuid, in_first date, in_last date,
    in_after_day date default null, in_after_entry uuid default null, in_after_position integer default null, in_rows_max integer default 1000)
returns table (entry_date date, entry_id uuid, line_position integer, number text, kind text, text text, corresponding text,
    debit numeric, credit numeric, balance numeric, currency text, amount numeric, is_storno boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    first_day date;
    before numeric;
    is_outside boolean;
begin
    perform api.need(in_tenant, 'transactions:read');
    select greatest(in_first, c.starts_on) into first_day from books.companies as c where c.tenant_id = in_tenant;
    select a.type = 'off_balance' into is_outside from books.accounts as a where a.tenant_id = in_tenant and a.id = in_account;
    first_day := coalesce(in_after_day, first_day);
    select coalesce(sum(t.debit - t.credit), 0) into before from api.totals_before(in_tenant, first_day, in_account) as t;
    if in_after_day is not null then
        select before + coalesce(sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end), 0) into before
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account and l.entry_date = in_after_day
           and (l.entry_id, l.position) <= (in_after_entry, in_after_position);
    end if;
    return query
    with page as materialized (
        select l.entry_date, l.entry_id, l.position,
               case when l.is_storno then -l.debit else l.debit end as debit,
               case when l.is_storno then -l.credit else l.credit end as credit
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account
           and l.entry_date >= first_day and l.entry_date <= in_last
           and (in_after_day is null or (l.entry_date, l.entry_id, l.position) > (in_after_day, in_after_entry, in_after_position))
         order by l.entry_date, l.entry_id, l.position
         limit in_rows_max
    )
    select p.entry_date, p.entry_id, p.position, api.entry_number(e.series, e.year, e.number, e.suffix), e.kind, coalesce(nullif(l.text, ''), e.text),
           (select string_agg(distinct a.code, ', ' order by a.code)
              from books.lines as o
              join books.accounts as a on a.tenant_id = o.tenant_id and a.id = o.account_id
             where o.tenant_id = in_tenant and o.entry_id = p.entry_id and (o.debit > 0) <> (l.debit > 0)
               and (a.type = 'off_balance') = is_outside),
           p.debit, p.credit, before + sum(p.debit - p.credit) over (order by p.entry_date, p.entry_id, p.position),
           l.currency, l.amount, l.is_storno
      from page as p
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.entry_id
      join books.lines as l on l.tenant_id = in_tenant and l.entry_id = p.entry_id and l.position = p.position
     order by p.entry_date, p.entry_id, p.position;
end
$$;
comment on function api.account_card is 'A page of an account''s lines in order, with the running balance (debit positive, GEL) and the corresponding accounts (none off balance for one on it); the next page begins after a line given by day, entry and position.';
