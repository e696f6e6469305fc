-- owner: app_definer
-- execute:
create function api.result_lines(in_tenant uuid, in_last_day date, in_result numeric) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    result_current uuid := api.role_account(in_tenant, 'result.current');
    retained uuid := api.role_account(in_tenant, 'result.retained');
    loss uuid := api.role_account(in_tenant, 'result.loss');
    held numeric;
    moved numeric;
    moved_retained numeric;
    moved_loss numeric;
    total numeric;
begin
    -- Credit is positive: what the result holds at the year's end, less what is moved on already.
    select coalesce(sum(t.credit - t.debit), 0) into held
      from books.account_totals as t
     where t.tenant_id = in_tenant and t.account_id = result_current and t.grain = 'year' and t.first_day <= in_last_day;
    select coalesce(sum(l.debit - l.credit) filter (where l.account_id = result_current), 0),
           coalesce(sum(l.credit - l.debit) filter (where l.account_id = retained), 0),
           coalesce(sum(l.debit - l.credit) filter (where l.account_id = loss and loss <> retained), 0)
      into moved, moved_retained, moved_loss
      from books.entries as e
      join books.lines as l on l.tenant_id = e.tenant_id and l.entry_id = e.id
     where e.tenant_id = in_tenant and e.kind = 'year_open' and e.entry_date = in_last_day + 1
       and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id);
    moved := held + in_result - moved;
    -- The year as a whole is either profit or loss, also when late postings turn it round.
    total := moved_retained - moved_loss + moved;
    if loss = retained then
        moved_retained := moved;
        moved_loss := 0;
    else
        moved_retained := greatest(total, 0) - moved_retained;
        moved_loss := greatest(-total, 0) - moved_loss;
    end if;
    return (
        select jsonb_agg(jsonb_build_object('account_id', x.account_id, 'debit', greatest(x.debit, 0), 'credit', greatest(-x.debit, 0)) order by x.place)
          from (values (1, result_current, moved), (2, retained, -moved_retained), (3, loss, moved_loss)) as x (place, account_id, debit)
         where x.debit <> 0);
end
$$;
comment on function api.result_lines is 'The lines that take the result of a year to retained earnings or to the loss, so that the year as a whole stands on one of the two; null when there is nothing to take.';
