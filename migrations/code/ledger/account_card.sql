-- owner: app_definer
-- execute: app_user
create function api.account_card(in_tenant uuid, in_account uuid, in_first date, in_last date,
    in_after_day date default null, in_after_entry uuid default null, in_after_position integer default null, in_rows_max integer default 1000,
    in_skip bigint default null, in_backward boolean default false)
returns table (entry_date date, entry_id uuid, line_position integer, number text, kind text, text text, corresponding text,
    debit numeric, credit numeric, balance numeric, currency text, amount numeric, is_storno boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    nothing constant uuid := '00000000-0000-0000-0000-000000000000';
    first_day date;
    before numeric;
    is_outside boolean;
    -- The page holds lines after the low place and before the high one.
    low_day date;
    low_entry uuid := nothing;
    low_position integer := 0;
    high_day date := in_last + 1;
    high_entry uuid := nothing;
    high_position integer := 0;
begin
    perform api.need(in_tenant, 'transactions:read');
    select greatest(in_first, c.starts_on) into first_day from books.companies as c where c.tenant_id = in_tenant;
    select a.type = 'off_balance' into is_outside from books.accounts as a where a.tenant_id = in_tenant and a.id = in_account;
    low_day := first_day;
    if in_skip is not null then
        select p.after_day, p.after_entry, p.after_position into low_day, low_entry, low_position
          from api.card_place(in_tenant, in_account, in_first, in_last, in_skip) as p;
    elsif in_backward then
        if in_after_day <= in_last then
            high_day := in_after_day;
            high_entry := coalesce(in_after_entry, nothing);
            high_position := coalesce(in_after_position, 0);
        end if;
        select l.entry_date, l.entry_id, l.position into low_day, low_entry, low_position
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account and l.entry_date >= first_day
           and (l.entry_date, l.entry_id, l.position) < (high_day, high_entry, high_position)
         order by l.entry_date desc, l.entry_id desc, l.position desc
        offset in_rows_max
         limit 1;
        if low_day is null then
            low_day := first_day;
            low_entry := nothing;
            low_position := 0;
        end if;
    elsif in_after_day >= first_day then
        low_day := in_after_day;
        low_entry := coalesce(in_after_entry, nothing);
        low_position := coalesce(in_after_position, 0);
    end if;
    select b.debit - b.credit into before from api.account_before(in_tenant, in_account, low_day) as b;
    if low_position > 0 then
        select before + coalesce(sum(case when l.is_storno then l.credit - l.debit else l.debit - l.credit end), 0) into before
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account and l.entry_date = low_day
           and (l.entry_id, l.position) <= (low_entry, low_position);
    end if;
    return query
    with page as materialized (
        select l.entry_date, l.entry_id, l.position,
               case when l.is_storno then -l.debit else l.debit end as debit,
               case when l.is_storno then -l.credit else l.credit end as credit
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account
           and (l.entry_date, l.entry_id, l.position) > (low_day, low_entry, low_position)
           and (l.entry_date, l.entry_id, l.position) < (high_day, high_entry, high_position)
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
comment on function api.account_card is 'A page of an account''s lines in order, with the running balance (debit positive, GEL) and the corresponding accounts (none off balance for one on it). It begins after a place given by day, entry and position (a day alone: with its first line), or ends before that place when it goes backward (without a place: at the end of the days given), or begins after so many lines of the days given (in_skip).';
