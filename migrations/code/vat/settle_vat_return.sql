-- owner: app_definer
-- execute: app_user
create function api.settle_vat_return(in_tenant uuid, in_request uuid, in_return uuid, in_entry jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_return, in_entry)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'settle_vat_return', content);
    old books.vat_returns;
    waited text;
begin
    if answer is not null then
        return answer;
    end if;
    perform api.need(in_tenant, 'reports:tax');
    select r.* into old from books.vat_returns as r where r.tenant_id = in_tenant and r.id = in_return for update;
    if old.id is null then
        perform api.fail('GE003', 'vat.return_not_found');
    end if;
    if exists (select from books.entries as e where e.tenant_id = in_tenant and e.id = old.entry_id) and not exists (
        select from books.entries as e where e.tenant_id = in_tenant and e.reverses_id = old.entry_id) then
        perform api.fail('GE001', 'vat.settled_already', jsonb_build_object('number', (
            select api.entry_number(e.series, e.year, e.number, e.suffix) from books.entries as e where e.tenant_id = in_tenant and e.id = old.entry_id)));
    end if;
    perform api.refuse_other_settlement(in_tenant, in_return, in_entry);
    -- What waits for a second person, or was posted after it had waited, settles the return too.
    if exists (select from books.vat_returns as r
                 join books.drafts as d on d.tenant_id = in_tenant and d.id = r.entry_id
                where r.tenant_id = in_tenant and r.period = old.period)
       or exists (select from books.drafts as d where d.tenant_id = in_tenant and d.kind = 'vat_settlement' and d.source_document = in_entry ->> 'source_document') then
        perform api.fail('GE001', 'vat.settlement_waits');
    end if;
    select min(api.entry_number(e.series, e.year, e.number, e.suffix)) into waited
      from books.entries as e
     where e.tenant_id = in_tenant and e.entry_date = (in_entry ->> 'entry_date')::date and e.kind = 'vat_settlement'
       and e.source_document = in_entry ->> 'source_document'
       and not exists (select from books.entries as b where b.tenant_id = in_tenant and b.reverses_id = e.id);
    if waited is not null then
        perform api.fail('GE001', 'vat.settled_already', jsonb_build_object('number', waited));
    end if;
    in_entry := in_entry - array['created_by', 'created_at', 'touched_by', 'approved_by', 'approved_at', 'reverses_id', 'corrects_id', 'batch_id']
        || jsonb_build_object('kind', 'vat_settlement');
    answer := api.enter_or_submit(in_tenant, jsonb_build_array(in_entry));
    -- Posted now or by a second person later, it has this id: the next return settles only what it adds.
    update books.vat_returns as r set entry_id = (in_entry ->> 'id')::uuid, version = r.version + 1
     where r.tenant_id = in_tenant and r.id = old.id;
    return api.keep_answer(in_tenant, in_request, 'settle_vat_return', content, answer);
end
$$;
comment on function api.settle_vat_return is 'Post the entry that settles the month of a return, once; where the rules ask for a second person it waits as a submitted draft.';
