-- owner: app_definer
-- execute:
create function api.entry_balances() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    difference numeric;
    many bigint;
begin
    select coalesce(sum(case when l.is_storno then -1 else 1 end * (l.debit - l.credit)) filter (where a.type <> 'off_balance'), 0), count(*)
      into difference, many
      from books.lines as l
      join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
     where l.tenant_id = new.tenant_id and l.entry_id = new.id;
    if difference <> 0 or many < 2 then
        perform api.fail('GE001', 'entry.unbalanced', jsonb_build_object('difference', difference::text));
    end if;
    return null;
end
$$;
comment on function api.entry_balances is 'Second guard, on the header of an entry: when the posting statement ends, the lines balance in GEL.';
