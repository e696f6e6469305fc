-- owner: app_definer
-- execute: app_user
create function api.invoices(in_tenant uuid, in_first date, in_last date, in_kinds text[] default null, in_rows_max integer default 10000)
returns table (id uuid, reference text, kind text, state text, entry_date date, tax_point date, vat_period date, due_day date, number text, party_id uuid, party text,
               id_code text, currency text, net_gel numeric, vat_gel numeric, gross_gel numeric, open_gel numeric, text text, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    with allocated as materialized (
        select m.document_id, m.party_id, sum(m.gel) as gel from api.allocation_moves(in_tenant, 'infinity') as m group by 1, 2
    )
    select i.id, coalesce(d.reference, api.entry_number(e.series, e.year, e.number, e.suffix)), i.kind,
           case when d.id is not null then d.state when i.is_live then 'posted' else 'reversed' end,
           i.entry_date, i.tax_point, coalesce((select min(v.period) from books.vat_records as v where v.tenant_id = in_tenant and v.entry_id = i.id), i.vat_period),
           i.due_day, i.number, i.party_id, p.name, p.id_code, i.currency, i.net_gel, i.vat_gel, i.gross_gel,
           case when e.id is not null and i.is_live and i.kind in ('advance_received', 'advance_paid') then i.gross_gel - api.advance_used(in_tenant, i.id)
                when e.id is not null and i.is_live then abs(coalesce((
               select sum((case when l.is_storno then -1 else 1 end) * (l.debit - l.credit))
                 from books.lines as l
                where l.tenant_id = in_tenant and l.settlement_document_id = i.id
                   -- Never by the index of the party, which may have as many lines as there are invoices.
                   and l.party_id is not distinct from i.party_id), 0)
                + coalesce((select a.gel from allocated as a where a.document_id = i.id and a.party_id = i.party_id), 0)) end,
           i.text, d.version
      from books.invoices as i
      left join books.entries as e on e.tenant_id = in_tenant and e.id = i.id
      left join books.drafts as d on d.tenant_id = in_tenant and d.id = i.id
      left join books.parties as p on p.tenant_id = in_tenant and p.id = i.party_id
     where i.tenant_id = in_tenant and i.entry_date between in_first and in_last
       and (in_kinds is null or i.kind = any (in_kinds))
     order by i.entry_date, i.id
     limit least(in_rows_max, 100000);
end
$$;
comment on function api.invoices is 'Invoices of days, drafts and posted ones, with what is still open of each; of an advance what no posted delivery has used up.';
