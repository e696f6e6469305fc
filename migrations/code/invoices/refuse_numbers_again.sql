-- owner: app_definer
-- execute:
create function api.refuse_numbers_again(in_tenant uuid, in_invoices jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
    again record;
begin
    with numbered as materialized (
        -- What one stands in place of is what its draft corrects, and nobody's word.
        select g.place, t.*, api.number_key(t.number) as key,
               (select d.corrects_id from books.drafts as d where d.tenant_id = in_tenant and d.id = t.id) as replaces
          from jsonb_array_elements(in_invoices) with ordinality as g (x, place)
         cross join lateral jsonb_to_record(g.x) as t (id uuid, kind text, number text, party_id uuid, text text)
         where t.kind in ('purchase', 'advance_paid', 'customs', 'purchase_credit') and api.number_key(t.number) <> ''
    ), found as (
        -- With the words of the index, or a plan for any key could not use it. Corrections under way hold their number too.
        select n.place, n.number, api.entry_reference(in_tenant, s.id) as entry
          from numbered as n
         cross join lateral (
            select o.id
              from (select i.id
                      from books.invoices as i
                     where i.tenant_id = in_tenant and i.party_id = n.party_id and i.number_key = n.key and i.number_key <> '' and i.is_live
                       and i.kind in ('purchase', 'advance_paid', 'customs', 'purchase_credit')
                     union all
                    select i.id
                      from books.drafts as d
                      join books.invoices as i on i.tenant_id = in_tenant and i.id = d.id
                     where d.tenant_id = in_tenant and d.corrects_id is not null and i.party_id = n.party_id and i.number_key = n.key
                       and i.kind in ('purchase', 'advance_paid', 'customs', 'purchase_credit')) as o
             where o.id <> n.id and o.id is distinct from n.replaces
             limit 1) as s
        union all
        -- Of those given together, the later one is the second.
        select n.place, n.number, n.entry
          from (select m.place, m.number, coalesce(nullif(first_value(m.text) over same, ''), m.number) as entry, row_number() over same as turn
                  from numbered as m where m.party_id is not null
                window same as (partition by m.party_id, m.key order by m.place)) as n
         where n.turn > 1
    )
    select f.number, f.entry into again from found as f order by f.place limit 1;
    if again.number is not null then
        perform api.fail('GE001', 'invoice.number_again', jsonb_build_object('number', again.number, 'entry', again.entry));
    end if;
end
$$;
comment on function api.refuse_numbers_again is 'Refused where the same number of one supplier is entered twice, over years too, or given twice at once.';
