-- owner: app_definer
-- execute: app_user
create function api.correspondence(in_tenant uuid, in_first date, in_last date, in_accounts uuid[] default null) returns table (
    entry_id uuid, entry_date date, debit_position integer, credit_position integer,
    debit_account_id uuid, credit_account_id uuid, amount numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '32MB'
as $$
declare
    first_day date;
    entries uuid[];
begin
    perform api.need(in_tenant, 'transactions:read');
    -- Opening balances stand on the day before the start: they correspond with nothing.
    select greatest(in_first, c.starts_on) into first_day from books.companies as c where c.tenant_id = in_tenant;
    if in_accounts is not null then
        select coalesce(array_agg(distinct l.entry_id), '{}') into entries
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = any (in_accounts) and l.entry_date between first_day and in_last;
    end if;
    return query execute format($query$
    with sided as (
        select l.entry_id, l.entry_date, l.position, l.account_id, l.debit > 0 as is_debit, l.debit + l.credit as amount,
               l.is_storno, a.type = 'off_balance' as is_outside,
               case when a.type = 'off_balance'
                    then sum(l.debit - l.credit) over (partition by l.entry_id, l.is_storno, a.type = 'off_balance') end as difference
          from books.lines as l
          join books.accounts as a on a.tenant_id = $1 and a.id = l.account_id
          %s
         where l.tenant_id = $1 and l.entry_date between $2 and $3
    ), laned as (
        -- Lines that may correspond share a lane: ordinary or storno, on the balance or off it. Off it,
        -- what does not balance is single-sided, and each side has a lane of its own.
        select s.entry_id, s.entry_date, s.position, s.account_id, s.is_debit, s.amount,
               case when s.is_storno then 4 else 0 end
               + case when not s.is_outside then 0 when s.difference = 0 then 1 when s.is_debit then 2 else 3 end as lane
          from sided as s
    ), placed as (
        select n.*, sum(n.amount) over (partition by n.entry_id, n.lane, n.is_debit order by n.position) as reach
          from laned as n
    ), pieces as (
        -- Every line ends a piece of its lane: from the end before it, of either side, up to its own.
        select p.*,
               p.reach - coalesce(lag(p.reach) over piece, 0) as passed,
               count(*) filter (where p.is_debit) over (piece rows between unbounded preceding and 1 preceding) as debits_before,
               count(*) filter (where not p.is_debit) over (piece rows between unbounded preceding and 1 preceding) as credits_before
          from placed as p
        window piece as (partition by p.entry_id, p.lane order by p.reach, p.is_debit)
    ), paired as (
        -- A piece belongs to the line that is next to end on each side. Windows and not joins: whatever
        -- the planner expects of a company it may know nothing of, the work grows with the lines alone.
        select p.entry_id, p.entry_date, p.lane, p.passed,
               first_value(case when p.is_debit then p.position end) over debits as debit_position,
               first_value(case when p.is_debit then p.account_id end) over debits as debit_account_id,
               first_value(case when not p.is_debit then p.position end) over credits as credit_position,
               first_value(case when not p.is_debit then p.account_id end) over credits as credit_account_id
          from pieces as p
        window debits as (partition by p.entry_id, p.lane, p.debits_before order by p.is_debit desc),
               credits as (partition by p.entry_id, p.lane, p.credits_before order by p.is_debit)
    )
    select p.entry_id, p.entry_date, p.debit_position, p.credit_position, p.debit_account_id, p.credit_account_id,
           case when p.lane >= 4 then -p.passed else p.passed end
      from paired as p
     where p.passed > 0
    $query$, case when entries is not null then 'join unnest($4) as e (id) on e.id = l.entry_id' end)
    using in_tenant, first_day, in_last, entries;
end
$$;
comment on function api.correspondence is 'Pairs of debit and credit account with their amount, of all entries of the days given or of those that touch some accounts. Debits and credits of an entry are laid out one after the other in the order of its lines; where two overlap, that much passed between them. Storno pairs with storno, negative; off balance with off balance. What finds nothing on the other side stands without an account there, so the pairs add up to the turnover of every account.';
