-- owner: app_definer
-- execute: app_user
create function api.reverse_payroll(in_tenant uuid, in_request uuid, in_id uuid, in_reversal uuid, in_day date, in_text text default '') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_id, in_reversal, in_day, in_text)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'reverse_payroll', content);
    old books.entries;
begin
    if answer is not null then
        return answer;
    end if;
    select e.* into old from books.entries as e where e.tenant_id = in_tenant and e.id = in_id and api.is_payroll(in_tenant, e.id);
    if old.id is null then
        perform api.fail('GE003', 'payroll.not_found');
    end if;
    if exists (select from books.entries as e where e.tenant_id = in_tenant and e.reverses_id = old.id)
       or exists (select from books.drafts as d where d.tenant_id = in_tenant and d.reverses_id = old.id) then
        perform api.fail('GE001', 'entry.reversed_already', jsonb_build_object('number', api.entry_number(old.series, old.year, old.number, old.suffix)));
    end if;
    return api.keep_answer(in_tenant, in_request, 'reverse_payroll', content, api.enter_or_submit(in_tenant,
        jsonb_set(api.reversals(in_tenant, array[old.id], in_day, in_text), '{0,id}', to_jsonb(in_reversal))));
end
$$;
comment on function api.reverse_payroll is 'Take back a posted run or payment of payroll, as a reversal of its entry; a run not while payments of it stand.';
