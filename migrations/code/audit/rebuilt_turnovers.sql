-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_turnovers(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns table (
    account_id uuid, vat_code_id uuid, day date, debit numeric, credit numeric, lines bigint)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select x.account_id, x.vat_code_id, x.day, sum(x.debit), sum(x.credit), sum(x.lines)::bigint
      from (select b.account_id, b.vat_code_id, b.day, b.debit, b.credit, b.lines
              from jsonb_to_recordset(in_base -> 'turnovers')
                   as b (account_id uuid, vat_code_id uuid, day date, debit numeric, credit numeric, lines bigint)
            union all
            select l.account_id, l.vat_code_id, w.day, l.debit * l.sign, l.credit * l.sign, 1
              from (select (e.data::jsonb ->> 'entry_date')::date as day, e.data::jsonb -> 'lines' as lines
                      from audit.events as e
                     where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto and e.type = 'EntryPosted'
                    offset 0) as w
             cross join lateral (
                select r.account_id, r.vat_code_id, coalesce(r.debit, 0) as debit, coalesce(r.credit, 0) as credit,
                       case when r.is_storno then -1 else 1 end as sign
                  from jsonb_to_recordset(w.lines)
                       as r (account_id uuid, vat_code_id uuid, debit numeric, credit numeric, is_storno boolean)) as l) as x
     group by x.account_id, x.vat_code_id, x.day
$$;
comment on function api.rebuilt_turnovers is 'What each account and VAT code turned over on each day, added up from the events alone; the posting code''s own sums have no part in it.';
