-- owner: app_definer
-- execute: app_user
create function api.close_year(in_tenant uuid, in_request uuid, in_year integer, in_id uuid, in_opening_id uuid, in_text text default '', in_opening_text text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'period:close');
    content text := jsonb_build_array(in_year, in_id, in_opening_id, in_text, in_opening_text)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'close_year', content);
    year books.fiscal_years;
    lines jsonb;
    result numeric;
    entries jsonb;
    needed boolean;
begin
    if answer is not null then
        return answer;
    end if;
    year := api.closable_year(in_tenant, in_year);
    select jsonb_agg(x.line order by x.part, x.place), sum(x.result)
      into lines, result
      from (
        select 1 as part, b.place, -b.balance as result,
               b.dimensions || jsonb_build_object('account_id', b.account_id, 'debit', greatest(-b.balance, 0), 'credit', greatest(b.balance, 0))
               || case when b.currency is null then '{}' else jsonb_build_object('currency', b.currency, 'amount', 0) end as line
          from (select y.*, row_number() over () as place from api.year_balances(in_tenant, year.last_day) as y) as b
        union all
        -- Income and expense reach the result each on its own side, so that its turnovers can be read.
        select 2, case s.type when 'income' then 1 else 2 end, 0, jsonb_build_object('account_id', api.role_account(in_tenant, 'result.current'),
                   'debit', greatest(s.balance, 0), 'credit', greatest(-s.balance, 0))
          from (select b.type, sum(b.balance) as balance from api.year_balances(in_tenant, year.last_day) as b group by b.type) as s
         where s.balance <> 0
      ) as x;
    if lines is null then
        perform api.fail('GE001', case when exists (
                select from books.entries as e where e.tenant_id = in_tenant and e.kind = 'year_close' and e.entry_date = year.last_day)
            then 'year.closed_already' else 'year.nothing_to_close' end, jsonb_build_object('year', in_year));
    end if;
    entries := jsonb_build_array(jsonb_build_object('id', in_id, 'kind', 'year_close', 'entry_date', year.last_day, 'text', in_text, 'lines', lines));
    lines := api.result_lines(in_tenant, year.last_day, result);
    if lines is not null then
        entries := entries || jsonb_build_object('id', in_opening_id, 'kind', 'year_open', 'entry_date', year.last_day + 1, 'text', in_opening_text, 'lines', lines);
    end if;
    perform api.refuse_draft_ids(in_tenant, entries);
    select bool_or(api.approval_needed(in_tenant, s.kind, s.amount)) into needed
      from (select entries -> (l.place::integer - 1) ->> 'kind' as kind, greatest(sum(l.debit), sum(l.credit)) as amount
              from api.entry_lines(entries) as l group by l.place) as s;
    if needed then
        perform api.ensure_year(in_tenant, year.last_day + 1);
        perform api.refuse_faults(in_tenant, entries);
        answer := jsonb_build_object('state', 'submitted', 'entries', api.add_drafts(in_tenant, entries, 'submitted'));
    else
        answer := jsonb_build_object('state', 'posted', 'entries', api.enter_entries(in_tenant, entries));
    end if;
    return api.keep_answer(in_tenant, in_request, 'close_year', content, answer || jsonb_build_object('year', in_year, 'result', result::text));
end
$$;
comment on function api.close_year is 'Close a fiscal year: an entry on its last day brings every income and expense account to zero against the current result, an entry on the next day takes the result to retained earnings or to the loss. After late postings the difference alone is closed again. Both are reversed like any entry; they go to approval where the rules ask.';
