-- owner: app_definer
-- execute:
create function api.refuse_other_boxes(in_tenant uuid, in_period date, in_boxes jsonb, in_payable numeric) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    other text;
    owed numeric := api.vat_owed(in_tenant, in_period);
begin
    if coalesce(jsonb_typeof(in_boxes), '') <> 'object' then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'boxes'));
    end if;
    select string_agg(coalesce(r.box, g.box), ', ' order by coalesce(r.box, g.box)) into other
      from (select t.box, sum(t.base) as base, sum(t.vat) as vat
              from books.vat_records as t where t.tenant_id = in_tenant and t.period = in_period group by t.box) as r
      full join (select b.key as box, (b.value ->> 'base')::numeric as base, (b.value ->> 'vat')::numeric as vat
                   from jsonb_each(in_boxes) as b
                  where jsonb_typeof(b.value) = 'object') as g using (box)
     where (coalesce(r.base, 0), coalesce(r.vat, 0)) is distinct from (coalesce(g.base, 0), coalesce(g.vat, 0));
    -- Whether coins are dropped is the law's by day; that they are all, everybody's.
    if other is null and (in_payable = owed or owed > 0 and in_payable = trunc(owed)) is not true then
        other := 'PAYABLE';
    end if;
    if other is not null then
        perform api.fail('GE002', 'vat.boxes_changed', jsonb_build_object('boxes', other));
    end if;
end
$$;
comment on function api.refuse_other_boxes is 'Conflict, naming the boxes, unless the boxes given, and what is to be paid, are those of the registers at this moment.';
