-- owner: app_definer
-- execute: app_user
create function api.post_vat_proportion(in_tenant uuid, in_request uuid, in_period date, in_entry jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_period, in_entry)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'post_vat_proportion', content);
    done text;
begin
    if answer is not null then
        return answer;
    end if;
    perform api.need(in_tenant, 'reports:tax');
    if (extract(day from in_period) = 1 and in_period between '1992-01-01' and '2999-12-01') is not true then
        perform api.fail('GE001', 'vat.period_wrong', jsonb_build_object('day', in_period));
    elsif date_trunc('month', (in_entry ->> 'entry_date')::timestamp) is distinct from in_period::timestamp
       or in_entry ->> 'source_document' is distinct from 'VAT PROP ' || to_char(in_period, 'YYYY-MM')
       or (select bool_and(v.operation = 'proportion') from api.entry_lines(jsonb_build_array(in_entry)) as l
             join books.vat_codes as v on v.tenant_id = in_tenant and v.id = l.vat_code_id) is not true then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'entry'));
    end if;
    -- Two who post it at once stand in line here.
    perform from books.periods as p where p.tenant_id = in_tenant and in_period between p.first_day and p.last_day for update;
    select min(api.entry_number(e.series, e.year, e.number, e.suffix)) into done
      from books.vat_codes as v
      join books.vat_records as r on r.tenant_id = in_tenant and r.vat_code_id = v.id and r.period = in_period
      join books.entries as e on e.tenant_id = in_tenant and e.id = r.entry_id and e.reverses_id is null
     where v.tenant_id = in_tenant and v.operation = 'proportion'
       and not exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = e.id);
    if done is null then
        select min(d.reference) into done from books.drafts as d
         where d.tenant_id = in_tenant and d.kind = 'tax' and d.source_document = in_entry ->> 'source_document';
    end if;
    if done is not null then
        perform api.fail('GE001', 'vat.proportion_posted', jsonb_build_object('number', done));
    end if;
    in_entry := in_entry - array['created_by', 'created_at', 'touched_by', 'approved_by', 'approved_at', 'reverses_id', 'corrects_id', 'batch_id']
        || jsonb_build_object('kind', 'tax');
    return api.keep_answer(in_tenant, in_request, 'post_vat_proportion', content, api.enter_or_submit(in_tenant, jsonb_build_array(in_entry)));
end
$$;
comment on function api.post_vat_proportion is 'Post the entry of the proportional deduction of a month, once; where the rules ask for a second person it waits as a submitted draft.';
