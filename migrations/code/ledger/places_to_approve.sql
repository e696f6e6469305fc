-- owner: app_owner
-- execute: app_user app_definer
create function api.places_to_approve(in_tenant uuid, in_entries jsonb) returns table (place bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    if not exists (select from books.approval_rules as r where r.tenant_id = in_tenant) then
        return;
    end if;
    return query
    with sums as materialized (
        select l.place, in_entries -> (l.place::integer - 1) ->> 'kind' as kind, greatest(sum(l.debit), sum(l.credit)) as amount,
               coalesce(sum(case when l.is_storno then l.debit - l.credit else l.credit - l.debit end)
                   filter (where a.cash_flow_class = 'cash'), 0) as paid
          from api.entry_lines(in_entries) as l
          left join lateral (
            select b.cash_flow_class from books.accounts as b where b.tenant_id = in_tenant and b.id = l.account_id limit 1) as a on true
         group by l.place
    )
    select s.place
      from sums as s
     where case when exists (select from api.entry_kinds() as k where k.kind = s.kind and k.made_by = 'verb')
                then api.approval_needed(in_tenant, s.kind, s.amount)
                else exists (
                    select from books.approval_rules as r
                     where r.tenant_id = in_tenant
                       and (r.kind = '*' and s.amount >= r.from_amount
                            or r.kind = 'payment' and s.paid > 0 and s.paid >= r.from_amount
                            or r.kind = 'receipt' and s.paid < 0 and -s.paid >= r.from_amount))
           end;
end
$$;
comment on function api.places_to_approve is 'Which of entries given as JSON need a second person. An entry made by hand is judged by what it does, never by what it calls itself: money going out of cash and bank accounts, money coming in, or any amount; one that a verb makes by its kind.';
