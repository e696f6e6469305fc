-- owner: app_definer
-- execute: app_user
create function api.prepare_withholding_return(in_tenant uuid, in_request uuid, in_return jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'payroll:write');
    content text := jsonb_build_array(in_return, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'prepare_withholding_return', content);
    old books.withholding_returns;
    given books.withholding_returns;
    sums record;
    wrong_place text;
begin
    if answer is not null then
        return answer;
    end if;
    begin
        given := jsonb_populate_record(null::books.withholding_returns, in_return - array['number', 'state', 'reference', 'filed_on', 'version']);
        select coalesce(sum(s.gross), 0) as gross, coalesce(sum(s.pension_employee), 0) as own, coalesce(sum(s.income_tax), 0) as tax, coalesce(sum(s.pension_employer), 0) as employer
          into sums
          from jsonb_to_recordset(given.rows) as s (gross numeric, pension_employee numeric, income_tax numeric, pension_employer numeric);
    exception when data_exception then
        get stacked diagnostics wrong_place = column_name;
        perform api.fail('GE001', 'payroll.value_wrong', jsonb_build_object('place', wrong_place));
    end;
    if given.id is null or given.period is null or extract(day from given.period) <> 1 or given.rows is null
       or (sums.gross, sums.own, sums.tax, sums.employer) is distinct from (given.gross, given.pension_employee, given.income_tax, given.pension_employer) then
        perform api.fail('GE001', 'payroll.return_does_not_add_up');
    end if;
    perform api.refuse_other_payments(in_tenant, given.period, given.gross, given.pension_employee, given.income_tax, given.pension_employer);
    select r.* into old from books.withholding_returns as r where r.tenant_id = in_tenant and r.period = given.period order by r.number desc limit 1 for update;
    if old.state = 'prepared' then
        if old.id <> given.id then
            perform api.fail('GE002', 'payroll.return_prepared_already', jsonb_build_object('period', given.period));
        end if;
        perform api.expect_version(in_tenant, 'withholding_return', old.id, old.version, in_expected_version);
        update books.withholding_returns as r
           set gross = given.gross, pension_employee = given.pension_employee, income_tax = given.income_tax, pension_employer = given.pension_employer,
               rows = given.rows, edition = coalesce(given.edition, ''), version = r.version + 1
         where r.tenant_id = in_tenant and r.id = given.id;
    else
        if old.rows = given.rows then
            perform api.fail('GE001', 'payroll.return_same', jsonb_build_object('period', given.period));
        end if;
        insert into books.withholding_returns (tenant_id, id, period, number, gross, pension_employee, income_tax, pension_employer, rows, edition)
        values (in_tenant, given.id, given.period, coalesce(old.number + 1, 0), given.gross, given.pension_employee, given.income_tax, given.pension_employer,
                given.rows, coalesce(given.edition, ''));
    end if;
    select jsonb_build_object('id', r.id, 'period', r.period, 'number', r.number, 'state', r.state, 'version', r.version) into answer
      from books.withholding_returns as r where r.tenant_id = in_tenant and r.id = given.id;
    perform api.append_event(in_tenant, 'WithholdingReturnPrepared', 'withholding_return', given.id, answer - array['id', 'state']);
    return api.keep_answer(in_tenant, in_request, 'prepare_withholding_return', content, answer);
end
$$;
comment on function api.prepare_withholding_return is 'Keep the withholding return of a month as it was built from the payments; a month that is filed gets a corrective one. Refused where the rows do not add up, Conflict where the payments say otherwise meanwhile.';
