-- owner: app_definer
-- execute: app_user
create function api.set_vat_period(in_tenant uuid, in_request uuid, in_entries uuid[], in_period date, in_document text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_entries, in_period, in_document)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'set_vat_period', content);
    bad text;
    changed uuid[];
begin
    if answer is not null then
        return answer;
    end if;
    if in_period is not null and (extract(day from in_period) = 1 and in_period between '1992-01-01' and '2999-12-01') is not true then
        perform api.fail('GE001', 'vat.period_wrong', jsonb_build_object('day', in_period));
    end if;
    select min(api.entry_number(e.series, e.year, e.number, e.suffix)) into bad
      from books.vat_records as r
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
     where r.tenant_id = in_tenant and r.entry_id = any (in_entries) and r.return_id is not null;
    if bad is not null then
        perform api.fail('GE001', 'vat.filed_already', jsonb_build_object('number', bad));
    end if;
    select min(api.entry_number(e.series, e.year, e.number, e.suffix)) into bad
      from books.vat_records as r
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id
     where r.tenant_id = in_tenant and r.entry_id = any (in_entries) and in_period < date_trunc('month', r.tax_point::timestamp)::date;
    if bad is not null then
        perform api.fail('GE001', 'vat.period_before_tax_point', jsonb_build_object('number', bad));
    end if;
    -- What is taken back stands with what takes it back: moved alone, one of them would be deducted, or taken back, by itself.
    select min(api.entry_number(e.series, e.year, e.number, e.suffix)) into bad
      from books.entries as e
     where e.tenant_id = in_tenant and e.id = any (in_entries)
       and (e.reverses_id is not null or exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = e.id));
    if bad is not null then
        perform api.fail('GE001', 'entry.reversed_already', jsonb_build_object('number', bad));
    elsif length(trim(in_document)) > 200 then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'document'));
    end if;
    -- Only what is deducted waits for a document; what is owed belongs to the month of its tax point.
    with given as (
        update books.vat_records as r
           set period = in_period, document = coalesce(nullif(trim(in_document), ''), r.document)
         where r.tenant_id = in_tenant and r.entry_id = any (in_entries) and r.box in ('IN_DOM', 'IN_ADV', 'IN_ADV_OFFSET', 'IN_IMP', 'IN_CORR', 'IN_NONE')
        returning r.entry_id)
    select array_agg(distinct g.entry_id) into changed from given as g;
    if changed is null or cardinality(changed) < (select count(distinct i) from unnest(in_entries) as i) then
        perform api.fail('GE001', 'vat.no_input_record');
    end if;
    perform api.append_events(in_tenant, 'VatPeriodSet', 'entry', changed,
        array(select jsonb_build_object('period', in_period, 'document', in_document)::text from unnest(changed)));
    return api.keep_answer(in_tenant, in_request, 'set_vat_period', content, jsonb_build_object('entries', cardinality(changed)));
end
$$;
comment on function api.set_vat_period is 'Say to which month''s return purchases belong: the one to which their tax invoice is attached; null sends them back to waiting. Refused for what is filed.';
