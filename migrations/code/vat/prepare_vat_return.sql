-- owner: app_definer
-- execute: app_user
create function api.prepare_vat_return(in_tenant uuid, in_request uuid, in_return jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'tax:write');
    content text := jsonb_build_array(in_return, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'prepare_vat_return', content);
    month date := (in_return ->> 'period')::date;
    old books.vat_returns;
    made books.vat_returns;
begin
    if answer is not null then
        return answer;
    end if;
    perform api.need(in_tenant, 'reports:tax');
    if month is null or extract(day from month) <> 1 then
        perform api.fail('GE001', 'vat.period_wrong', jsonb_build_object('day', month));
    end if;
    perform api.refuse_other_boxes(in_tenant, month, in_return -> 'boxes');
    select r.* into old from books.vat_returns as r where r.tenant_id = in_tenant and r.period = month and r.state = 'prepared' for update;
    if old.id is not null then
        perform api.expect_version(in_tenant, 'vat_return', old.id, old.version, in_expected_version);
        update books.vat_returns as r
           set boxes = in_return -> 'boxes', payable = (in_return ->> 'payable')::numeric, surplus = coalesce(in_return ->> 'surplus', 'carry'),
               due = (in_return ->> 'due')::date, prepared_by = me, prepared_at = clock_timestamp(), version = r.version + 1
         where r.tenant_id = in_tenant and r.id = old.id
        returning r.* into made;
    else
        if in_expected_version is not null then
            perform api.fail('GE003', 'vat.return_not_found');
        end if;
        insert into books.vat_returns (tenant_id, id, period, sequence, state, boxes, payable, surplus, due, prepared_by, prepared_at)
        values (in_tenant, (in_return ->> 'id')::uuid, month,
                (select count(*) from books.vat_returns as r where r.tenant_id = in_tenant and r.period = month), 'prepared', in_return -> 'boxes',
                (in_return ->> 'payable')::numeric, coalesce(in_return ->> 'surplus', 'carry'), (in_return ->> 'due')::date, me, clock_timestamp())
        returning * into made;
    end if;
    perform api.append_event(in_tenant, 'VatReturnPrepared', 'vat_return', made.id, to_jsonb(made) - 'tenant_id');
    return api.keep_answer(in_tenant, in_request, 'prepare_vat_return', content,
        jsonb_build_object('id', made.id, 'sequence', made.sequence, 'version', made.version, 'state', made.state));
end
$$;
comment on function api.prepare_vat_return is 'Keep the return of a month as prepared, with its boxes as the person saw them; refused as a conflict when the registers say otherwise by now.';
