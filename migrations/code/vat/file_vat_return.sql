-- owner: app_definer
-- execute: app_user
create function api.file_vat_return(in_tenant uuid, in_request uuid, in_return uuid, in_expected_version integer, in_filed_on date, in_reference text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'tax:write');
    content text := jsonb_build_array(in_return, in_expected_version, in_filed_on, in_reference)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'file_vat_return', content);
    old books.vat_returns;
    many bigint;
begin
    if answer is not null then
        return answer;
    end if;
    perform api.need(in_tenant, 'reports:tax');
    select r.* into old from books.vat_returns as r where r.tenant_id = in_tenant and r.id = in_return for update;
    if old.id is null then
        perform api.fail('GE003', 'vat.return_not_found');
    end if;
    perform api.expect_version(in_tenant, 'vat_return', old.id, old.version, in_expected_version);
    if old.state <> 'prepared' then
        perform api.fail('GE001', 'vat.return_filed_already', jsonb_build_object('reference', old.reference));
    end if;
    if coalesce(length(trim(in_reference)), 0) not between 1 and 100 then
        perform api.fail('GE001', 'vat.reference_missing');
    end if;
    if in_filed_on is null or in_filed_on <= (old.period::timestamp + interval '1 month')::date - 1
       or in_filed_on > (clock_timestamp() at time zone 'Asia/Tbilisi')::date then
        perform api.fail('GE001', 'vat.filed_day_wrong', jsonb_build_object('day', in_filed_on));
    end if;
    perform api.refuse_other_boxes(in_tenant, old.period, old.boxes, old.payable);
    update books.vat_returns as r set state = 'corrected', version = r.version + 1
     where r.tenant_id = in_tenant and r.period = old.period and r.state = 'filed';
    update books.vat_returns as r
       set state = 'filed', filed_by = me, filed_at = clock_timestamp(), filed_on = in_filed_on, reference = trim(in_reference), version = r.version + 1
     where r.tenant_id = in_tenant and r.id = old.id;
    update books.vat_records as r set return_id = old.id
     where r.tenant_id = in_tenant and r.period = old.period and r.return_id is null;
    get diagnostics many = row_count;
    perform api.append_event(in_tenant, 'VatReturnFiled', 'vat_return', old.id,
        jsonb_build_object('period', old.period, 'sequence', old.sequence, 'filed_on', in_filed_on, 'reference', trim(in_reference), 'records', many));
    return api.keep_answer(in_tenant, in_request, 'file_vat_return', content,
        jsonb_build_object('id', old.id, 'state', 'filed', 'records', many, 'version', old.version + 1));
end
$$;
comment on function api.file_vat_return is 'Mark a prepared return as filed on a day under a reference: its records are frozen, what comes later waits for a corrective return. An earlier return of the month becomes corrected.';
