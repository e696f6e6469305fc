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
    kept jsonb;
    old books.vat_returns;
    made books.vat_returns;
begin
    if answer is not null then
        return answer;
    end if;
    perform api.need(in_tenant, 'reports:tax');
    if (extract(day from month) = 1 and month between '1992-01-01' and '2999-12-01') is not true then
        perform api.fail('GE001', 'vat.period_wrong', jsonb_build_object('day', month));
    end if;
    if coalesce(in_return ->> 'surplus', 'carry') not in ('carry', 'refund') then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'surplus'));
    -- On the fifteenth, or later where that is a day off or a term was put off.
    elsif ((in_return ->> 'due')::date between (month::timestamp + interval '1 month')::date + 14 and (month::timestamp + interval '3 months')::date) is not true then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'due'));
    end if;
    perform api.refuse_other_boxes(in_tenant, month, in_return -> 'boxes', (in_return ->> 'payable')::numeric);
    -- Compared with what was seen, kept as it is: nothing else gets into a return.
    select coalesce(jsonb_object_agg(b.box, jsonb_build_object('base', b.base::text, 'vat', b.vat::text)), '{}') into kept
      from (select r.box, sum(r.base) as base, sum(r.vat) as vat
              from books.vat_records as r where r.tenant_id = in_tenant and r.period = month group by r.box) as b;
    select r.* into old from books.vat_returns as r where r.tenant_id = in_tenant and r.period = month and r.state = 'prepared' for update;
    if old.id is not null then
        perform api.expect_version(in_tenant, 'vat_return', old.id, old.version, in_expected_version);
        update books.vat_returns as r
           set boxes = kept, payable = (in_return ->> 'payable')::numeric, surplus = coalesce(in_return ->> 'surplus', 'carry'),
               due = (in_return ->> 'due')::date, prepared_by = me, prepared_at = clock_timestamp(), version = r.version + 1
         where r.tenant_id = in_tenant and r.id = old.id
        returning r.* into made;
    else
        if in_expected_version is not null then
            perform api.fail('GE003', 'vat.return_not_found');
        end if;
        insert into books.vat_returns (tenant_id, id, period, sequence, state, boxes, payable, surplus, due, prepared_by, prepared_at)
        values (in_tenant, (in_return ->> 'id')::uuid, month,
                (select count(*) from books.vat_returns as r where r.tenant_id = in_tenant and r.period = month), 'prepared', kept,
                (in_return ->> 'payable')::numeric, coalesce(in_return ->> 'surplus', 'carry'), (in_return ->> 'due')::date, me, clock_timestamp())
        returning * into made;
    end if;
    perform api.append_event(in_tenant, 'VatReturnPrepared', 'vat_return', made.id, to_jsonb(made) - 'tenant_id');
    return api.keep_answer(in_tenant, in_request, 'prepare_vat_return', content,
        jsonb_build_object('id', made.id, 'sequence', made.sequence, 'version', made.version, 'state', made.state));
end
$$;
comment on function api.prepare_vat_return is 'Keep the return of a month as prepared, with its boxes as the person saw them; refused as a conflict when the registers say otherwise by now.';
