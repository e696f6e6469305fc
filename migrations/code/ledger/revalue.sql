-- owner: app_definer
-- execute: app_user
create function api.revalue(in_tenant uuid, in_request uuid, in_day date, in_id uuid, in_text text default '', in_days_max integer default 10) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_day, in_id, in_text, in_days_max)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'revalue', content);
    waiting text;
    undecided text;
    unrated text;
    found jsonb;
    lines jsonb;
    gain numeric;
    loss numeric;
    entry jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    select string_agg(d.reference, ', ' order by d.reference) into waiting
      from books.drafts as d where d.tenant_id = in_tenant and d.kind = 'revaluation';
    if waiting is not null then
        perform api.fail('GE001', 'revaluation.waits', jsonb_build_object('entries', waiting));
    end if;
    select coalesce(jsonb_agg(to_jsonb(b) order by b.place), '[]'),
           string_agg(distinct b.code, ', ') filter (where b.is_monetary is null),
           string_agg(distinct b.currency, ', ') filter (where b.difference is null),
           coalesce(sum(b.difference) filter (where b.difference > 0), 0),
           coalesce(-sum(b.difference) filter (where b.difference < 0), 0)
      into found, undecided, unrated, gain, loss
      from (select f.*, row_number() over () as place from api.foreign_balances(in_tenant, in_day, in_days_max) as f) as b
     where b.difference is distinct from 0;
    if undecided is not null or unrated is not null then
        perform api.fail('GE001', 'revaluation.impossible', jsonb_build_object('problems', jsonb_path_query_array(jsonb_build_array(
            case when undecided is not null then jsonb_build_object('code', 'revaluation.undecided', 'accounts', undecided) end,
            case when unrated is not null then
                jsonb_build_object('code', 'revaluation.rate_missing', 'currencies', unrated, 'day', in_day, 'days', in_days_max) end),
            '$[*] ? (@ != null)')));
    end if;
    if found = '[]' then
        return api.keep_answer(in_tenant, in_request, 'revalue', content, jsonb_build_object('state', 'nothing', 'entries', found));
    end if;
    select jsonb_agg(x.line order by x.part, x.place) into lines
      from (
        select 1 as part, b.place, b.dimensions || jsonb_build_object('account_id', b.account_id, 'currency', b.currency, 'amount', 0,
                   'debit', greatest(b.difference, 0), 'credit', greatest(-b.difference, 0)) as line
          from jsonb_to_recordset(found) as b (place bigint, account_id uuid, currency text, dimensions jsonb, difference numeric)
        union all
        select 2, 1, jsonb_build_object('account_id', api.role_account(in_tenant, 'fx.gain'), 'credit', gain) where gain > 0
        union all
        select 2, 2, jsonb_build_object('account_id', api.role_account(in_tenant, 'fx.loss'), 'debit', loss) where loss > 0
      ) as x;
    entry := jsonb_build_array(jsonb_build_object('id', in_id, 'kind', 'revaluation', 'entry_date', in_day, 'text', in_text, 'lines', lines));
    perform api.refuse_draft_ids(in_tenant, entry);
    if api.approval_needed(in_tenant, 'revaluation', gain + loss) then
        perform api.ensure_year(in_tenant, in_day);
        perform api.refuse_faults(in_tenant, entry);
        answer := jsonb_build_object('state', 'submitted', 'entries', api.add_drafts(in_tenant, entry, 'submitted'));
    else
        answer := jsonb_build_object('state', 'posted', 'entries', api.enter_entries(in_tenant, entry));
    end if;
    return api.keep_answer(in_tenant, in_request, 'revalue', content, answer || jsonb_build_object('gain', gain::text, 'loss', loss::text));
end
$$;
comment on function api.revalue is 'Bring the foreign balances of monetary accounts to the rate of a day: lines of the difference in GEL with no foreign amount, against exchange gain and loss (IAS 21.23, 21.28). Asked again it finds nothing to do; goes to approval where the rules ask.';
