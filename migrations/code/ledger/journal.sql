-- owner: app_definer
-- execute: app_user
create function api.journal(in_tenant uuid, in_first date, in_last date,
    in_after_day date default null, in_after_entry uuid default null, in_backward boolean default false, in_rows_max integer default 100,
    in_account uuid default null, in_kind text default null, in_party uuid default null, in_creator uuid default null)
returns table (entry_date date, entry_id uuid, number text, kind text, text text, source_document text, reverses text, reversed_by text,
    created_by uuid, posted_at timestamptz, line_position integer, account_id uuid, party_id uuid, line_text text,
    debit numeric, credit numeric, currency text, amount numeric, is_storno boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    nothing constant uuid := '00000000-0000-0000-0000-000000000000';
    has_place boolean := in_after_day between in_first and in_last;
    keys uuid[];
begin
    perform api.need(in_tenant, 'transactions:read');
    keys := api.journal_keys(
        in_tenant => in_tenant,
        in_low_day => case when in_after_day > in_last and not in_backward then in_last + 1
                           when has_place and not in_backward then in_after_day else in_first end,
        in_low_entry => case when has_place and not in_backward then coalesce(in_after_entry, nothing) else nothing end,
        in_high_day => case when in_after_day < in_first and in_backward then in_first
                            when has_place and in_backward then in_after_day else in_last + 1 end,
        in_high_entry => case when has_place and in_backward then coalesce(in_after_entry, nothing) else nothing end,
        in_account => in_account,
        in_kind => in_kind,
        in_party => in_party,
        in_creator => in_creator,
        in_backward => in_backward,
        in_rows_max => in_rows_max);
    return query
    with heads as materialized (
        select k.place, e.entry_date, e.id, api.entry_number(e.series, e.year, e.number, e.suffix) as number, e.kind, e.text, e.source_document,
               case when e.reverses_id is not null then
                   (select api.entry_number(o.series, o.year, o.number, o.suffix)
                      from books.entries as o where o.tenant_id = in_tenant and o.id = e.reverses_id) end as reverses,
               (select api.entry_number(r.series, r.year, r.number, r.suffix)
                  from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id) as reversed_by,
               e.created_by, e.posted_at
          from unnest(keys) with ordinality as k (id, place)
          join books.entries as e on e.tenant_id = in_tenant and e.id = k.id
    )
    select h.entry_date, h.id, h.number, h.kind, h.text, h.source_document, h.reverses, h.reversed_by, h.created_by, h.posted_at,
           l.position, l.account_id, l.party_id, l.text,
           case when l.is_storno then -l.debit else l.debit end, case when l.is_storno then -l.credit else l.credit end,
           l.currency, l.amount, l.is_storno
      from heads as h
      join books.lines as l on l.tenant_id = in_tenant and l.entry_id = h.id
     order by h.place, l.position;
end
$$;
comment on function api.journal is 'A page of the journal: entries in order of day and id, each with all its lines, storno negative on its own side. It begins after an entry given by day and id (a day alone: with its first entry), or ends before it when it goes backward (without a place: at the end of the days given). Filters by account, kind, party and creator each use an index.';
