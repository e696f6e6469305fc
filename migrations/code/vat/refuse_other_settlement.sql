-- owner: app_definer
-- execute:
create function api.refuse_other_settlement(in_tenant uuid, in_return uuid, in_entry jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    kept books.vat_returns;
    settled jsonb;
    document text;
begin
    select r.* into kept from books.vat_returns as r where r.tenant_id = in_tenant and r.id = in_return;
    document := concat('VAT ', to_char(kept.period, 'YYYY-MM'), '/' || nullif(kept.sequence, 0));
    -- A corrective return settles what it adds to the last one before it whose settlement stands.
    select r.boxes into settled
      from books.vat_returns as r
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
     where r.tenant_id = in_tenant and r.period = kept.period and r.sequence < kept.sequence
       and not exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = e.id)
     order by r.sequence desc
     limit 1;
    if exists (select from books.vat_returns as r where r.tenant_id = in_tenant and r.period = kept.period and r.sequence > kept.sequence)
       or (in_entry ->> 'entry_date')::date is distinct from (kept.period::timestamp + interval '1 month')::date - 1
       or in_entry ->> 'source_document' is distinct from document
       or exists (select from api.entry_lines(jsonb_build_array(in_entry)) as l where l.is_storno or l.vat_code_id is not null or l.currency is not null)
       or exists (
            with moved as (
                select b.key as box, (b.value ->> 'vat')::numeric as vat from jsonb_each(kept.boxes) as b
                 union all
                select b.key, -(b.value ->> 'vat')::numeric from jsonb_each(settled) as b
            ), by_role as (
                select case when m.box = 'RC_OUT' then 'vat.output_reverse' when m.box = 'IN_RC' then 'vat.input_reverse' when m.box = 'IN_IMP' then 'vat.input_import'
                            when m.box like 'OUT%' then 'vat.output' else 'vat.input' end as role,
                       case when m.box like 'IN%' then -m.vat else m.vat end as amount
                  from moved as m where m.box <> 'IN_NONE'
            ), wanted as (
                select r.account_id, sum(b.amount) as amount
                  from (select b.role, b.amount from by_role as b union all select 'tax.single_account', -b.amount from by_role as b) as b
                  left join books.account_roles as r on r.tenant_id = in_tenant and r.role = b.role
                 group by r.account_id
            ), given as (
                select l.account_id, sum(l.debit - l.credit) as amount from api.entry_lines(jsonb_build_array(in_entry)) as l group by l.account_id
            )
            select from wanted as w
              full join given as g using (account_id)
             where coalesce(w.amount, 0) is distinct from coalesce(g.amount, 0)) then
        perform api.fail('GE001', 'vat.settlement_differs');
    end if;
end
$$;
comment on function api.refuse_other_settlement is 'Refused unless an entry is the one that settles a return: each account of VAT by its boxes, the rest with the budget, on the last day of the month.';
