-- owner: app_definer
-- execute:
create function api.enter_entries(in_tenant uuid, in_entries jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    person uuid := api.me();
    stamp timestamptz := clock_timestamp();
    days date[] := array(select distinct (e ->> 'entry_date')::date from jsonb_array_elements(in_entries) as e order by 1);
    ids uuid[];
    answer jsonb;
begin
    perform 1 from audit.heads as h where h.tenant_id = in_tenant for update;
    perform api.ensure_year(in_tenant, d) from unnest(days) as d order by d;
    perform 1
       from books.periods as p
      where p.tenant_id = in_tenant and exists (select from unnest(days) as d where d between p.first_day and p.last_day)
      order by p.first_day
        for share;
    perform api.refuse_faults(in_tenant, in_entries);
    with given as materialized (
        select g.place, (g.x ->> 'id')::uuid as id, coalesce(g.x ->> 'series', 'GL') as wanted_series, g.x ->> 'kind' as kind,
               (g.x ->> 'entry_date')::date as entry_date, coalesce(g.x ->> 'text', '') as text,
               coalesce(g.x ->> 'source_document', '') as source_document, (g.x ->> 'reverses_id')::uuid as reverses_id,
               (g.x ->> 'corrects_id')::uuid as corrects_id, (g.x ->> 'batch_id')::uuid as batch_id, coalesce((g.x ->> 'created_by')::uuid, person) as created_by,
               coalesce((g.x ->> 'created_at')::timestamptz, stamp) as created_at,
               coalesce((select array_agg(t::uuid) from jsonb_array_elements_text(g.x -> 'touched_by') as t), array[person]) as touched_by,
               (g.x ->> 'approved_by')::uuid as approved_by, (g.x ->> 'approved_at')::timestamptz as approved_at
          from jsonb_array_elements(in_entries) with ordinality as g (x, place)
    ), dated as materialized (
        select g.*, coalesce(o.series, g.wanted_series) as series, coalesce(o.year, y.label) as year, o.number as kept, p.id as period_id,
               (select 1 + max(k.suffix) from books.entries as k
                 where k.tenant_id = in_tenant and k.series = o.series and k.year = o.year and k.number = o.number) as suffix
          from given as g
          left join lateral (
            select e.series, e.year, e.number from books.entries as e where e.tenant_id = in_tenant and e.id = g.corrects_id limit 1) as o on true
          join books.companies as c on c.tenant_id = in_tenant
          join books.fiscal_years as y on y.tenant_id = in_tenant and greatest(g.entry_date, c.starts_on) between y.first_day and y.last_day
          left join books.periods as p on p.tenant_id = in_tenant and g.entry_date between p.first_day and p.last_day
    ), counted as (
        insert into books.number_series as n (tenant_id, series, year, last_number)
        select in_tenant, d.series, d.year, count(*) from dated as d where d.kept is null group by d.series, d.year
        on conflict (tenant_id, series, year) do update set last_number = n.last_number + excluded.last_number
        returning n.series, n.year, n.last_number
    ), numbered as materialized (
        select d.*, coalesce(d.kept, n.last_number - count(*) over numbered + row_number() over (numbered order by d.place)) as number
          from dated as d
          left join counted as n on n.series = d.series and n.year = d.year and d.kept is null
        window numbered as (partition by d.series, d.year, d.kept is null)
    ), headed as (
        insert into books.entries (tenant_id, id, series, year, number, suffix, kind, entry_date, period_id, text, source_document,
                                   reverses_id, corrects_id, batch_id, created_by, created_at, touched_by, approved_by, approved_at,
                                   is_self_approved, posted_by, posted_at)
        select in_tenant, n.id, n.series, n.year, n.number, coalesce(n.suffix, 0), n.kind, n.entry_date, n.period_id, n.text,
               n.source_document, n.reverses_id, n.corrects_id, n.batch_id, n.created_by, n.created_at, n.touched_by,
               coalesce(n.approved_by, person), coalesce(n.approved_at, stamp), n.approved_by is null, person, stamp
          from numbered as n
         order by n.place
    ), lined as (
        -- In one statement with the headers: the second guard looks at both when it ends.
        insert into books.lines (tenant_id, entry_id, position, entry_date, account_id, debit, credit, is_storno, currency, amount, rate,
                                 party_id, contract_id, settlement_document_id, employee_id, item_id, warehouse_id, fixed_asset_id,
                                 bank_account_id, cash_desk_id, cost_centre_id, vat_code_id, income_kind_id, text)
        select in_tenant, l.entry_id, l.line_position, l.entry_date, l.account_id, l.debit, l.credit,
               l.is_storno, l.currency, l.amount, l.rate, l.party_id, l.contract_id, l.settlement_document_id, l.employee_id, l.item_id,
               l.warehouse_id, l.fixed_asset_id, l.bank_account_id, l.cash_desk_id, l.cost_centre_id, l.vat_code_id, l.income_kind_id, l.text
          from api.entry_lines(in_entries) as l
         order by l.place, l.line_position
    )
    select array_agg(n.id order by n.place),
           jsonb_agg(jsonb_build_object('id', n.id, 'number', api.entry_number(n.series, n.year, n.number, coalesce(n.suffix, 0))) order by n.place)
      into ids, answer
      from numbered as n;
    perform api.add_totals(in_tenant, ids);
    perform api.posted_invoices(in_tenant, ids);
    perform api.posted_payroll(in_tenant, ids);
    perform api.add_vat_records(in_tenant, ids);
    perform api.append_posted(in_tenant, ids);
    return answer;
end
$$;
comment on function api.enter_entries is 'Write posted entries, given whole as JSON: numbers, entries, lines, totals, events, all or nothing. Rights and approval are its callers'' matter; every rule of an entry is checked here.';
