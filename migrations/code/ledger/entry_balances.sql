-- owner: app_definer
-- execute:
create function api.entry_balances() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    wrong record;
begin
    select s.difference into wrong
      from (select distinct f.tenant_id, f.entry_id from fresh as f) as e
     cross join lateral (
        select coalesce(sum(case when l.is_storno then -1 else 1 end * (l.debit - l.credit)) filter (where a.type is distinct from 'off_balance'), 0) as difference,
               count(*) as many
          from books.lines as l
          left join lateral (
            select b.type from books.accounts as b where b.tenant_id = l.tenant_id and b.id = l.account_id limit 1) as a on true
         where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id) as s
     where s.difference <> 0 or s.many < 2
     limit 1;
    if found then
        perform api.fail('GE001', 'entry.unbalanced', jsonb_build_object('difference', wrong.difference::text));
    end if;
    return null;
end
$$;
comment on function api.entry_balances is 'Second guard, on lines: when a statement that wrote some ends, every entry it touched balances in GEL and has two lines at least.';
