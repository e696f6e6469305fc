-- owner: app_definer
-- execute: app_user
create function api.file_withholding_return(in_tenant uuid, in_request uuid, in_return uuid, in_expected_version integer, in_filed_on date, in_reference text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_return, in_expected_version, in_filed_on, in_reference)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'file_withholding_return', content);
    old books.withholding_returns;
begin
    if answer is not null then
        return answer;
    end if;
    select r.* into old from books.withholding_returns as r where r.tenant_id = in_tenant and r.id = in_return for update;
    if old.id is null then
        perform api.fail('GE003', 'payroll.return_not_found');
    end if;
    perform api.expect_version(in_tenant, 'withholding_return', old.id, old.version, in_expected_version);
    if old.state <> 'prepared' then
        perform api.fail('GE001', 'payroll.return_filed_already', jsonb_build_object('reference', old.reference));
    end if;
    if coalesce(length(trim(in_reference)), 0) not between 1 and 100 then
        perform api.fail('GE001', 'payroll.reference_missing');
    end if;
    if in_filed_on is null or in_filed_on < (old.period + interval '1 month')::date or in_filed_on > (clock_timestamp() at time zone 'Asia/Tbilisi')::date then
        perform api.fail('GE001', 'payroll.filed_day_wrong', jsonb_build_object('day', in_filed_on));
    end if;
    perform api.refuse_other_payments(in_tenant, old.period, old.gross, old.pension_employee, old.income_tax, old.pension_employer);
    update books.withholding_returns as r set state = 'filed', filed_on = in_filed_on, reference = trim(in_reference), version = r.version + 1
     where r.tenant_id = in_tenant and r.id = in_return;
    perform api.append_event(in_tenant, 'WithholdingReturnFiled', 'withholding_return', in_return,
        jsonb_build_object('period', old.period, 'number', old.number, 'filed_on', in_filed_on, 'reference', trim(in_reference)));
    return api.keep_answer(in_tenant, in_request, 'file_withholding_return', content, jsonb_build_object('id', in_return, 'state', 'filed', 'version', old.version + 1));
end
$$;
comment on function api.file_withholding_return is 'Mark a prepared withholding return as filed on a day under a reference. Payments that come later into its month ask for a corrective one.';
