-- owner: app_definer
-- execute: app_user
create function api.kind_turnovers(in_tenant uuid, in_first date, in_last date, in_kinds text[]) returns table (
    account_id uuid, debit numeric, credit numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with chosen as (
        select e.id
          from books.entries as e
         where e.tenant_id = in_tenant and e.kind = any (in_kinds) and e.entry_date between in_first and in_last
        union
        select r.id
          from books.entries as e
          join books.entries as r on r.tenant_id = in_tenant and r.reverses_id = e.id
         where e.tenant_id = in_tenant and e.kind = any (in_kinds) and r.entry_date between in_first and in_last
    )
    select l.account_id,
           sum(case when l.is_storno then -l.debit else l.debit end), sum(case when l.is_storno then -l.credit else l.credit end)
      from chosen as c
      join books.lines as l on l.tenant_id = in_tenant and l.entry_id = c.id
     group by l.account_id;
end
$$;
comment on function api.kind_turnovers is 'Debit and credit of each account in entries of some kinds, and in what reverses them, over the days given; a report shows what the accounts were without them.';
