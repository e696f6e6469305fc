-- owner: app_definer
-- execute: app_user
create function api.vat_returns(in_tenant uuid, in_period date default null)
returns table (id uuid, period date, sequence integer, state text, boxes jsonb, payable numeric, surplus text, due date, prepared_by uuid,
               prepared_at timestamptz, filed_by uuid, filed_at timestamptz, filed_on date, reference text, entry_id uuid, entry text, version integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'reports:tax');
    return query
    select r.id, r.period, r.sequence, r.state, r.boxes, r.payable, r.surplus, r.due, r.prepared_by, r.prepared_at,
           r.filed_by, r.filed_at, r.filed_on, r.reference, e.id, api.entry_number(e.series, e.year, e.number, e.suffix), r.version
      from books.vat_returns as r
      -- A settlement that was taken back settles nothing.
      left join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
           and not exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = e.id)
     where r.tenant_id = in_tenant and (in_period is null or r.period = in_period)
     order by r.period, r.sequence;
end
$$;
comment on function api.vat_returns is 'The returns of a company, or of one month, in the order of months and of their making, with the entry that settled each and stands.';
