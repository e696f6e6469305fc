-- owner: app_definer
-- execute: app_user
create function api.invoice(in_tenant uuid, in_reference text) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    found jsonb;
    answer jsonb;
begin
    perform api.need(in_tenant, 'transactions:read');
    found := api.entry(in_tenant, in_reference);
    answer := api.invoice_text(in_tenant, (found ->> 'id')::uuid);
    if answer is null then
        perform api.fail('GE003', 'invoice.not_found', jsonb_build_object('invoice', in_reference));
    end if;
    return answer || jsonb_build_object('entry', found, 'reference', found ->> 'reference', 'state',
        case when found ->> 'reversed_by' is not null then 'reversed' else found ->> 'state' end, 'version', found -> 'version',
        'party', (select p.name from books.parties as p where p.tenant_id = in_tenant and p.id = (answer ->> 'party_id')::uuid),
        'id_code', (select p.id_code from books.parties as p where p.tenant_id = in_tenant and p.id = (answer ->> 'party_id')::uuid),
        'corrects', (select api.entry_reference(in_tenant, (answer ->> 'corrects_id')::uuid)),
        'left', case when answer ->> 'kind' in ('advance_received', 'advance_paid')
                     then (answer ->> 'gross_gel')::numeric - api.advance_used(in_tenant, (answer ->> 'id')::uuid) end,
        'paid', abs((select coalesce(sum((case when l.is_storno then -1 else 1 end) * (l.debit - l.credit)), 0)
                       from books.lines as l
                      where l.tenant_id = in_tenant and l.settlement_document_id = (answer ->> 'id')::uuid and l.entry_id <> (answer ->> 'id')::uuid
                        and l.party_id is not distinct from (answer ->> 'party_id')::uuid)
                  + (select coalesce(sum(m.gel), 0)
                       from api.allocation_moves(in_tenant, 'infinity', (answer ->> 'party_id')::uuid) as m
                      where m.document_id = (answer ->> 'id')::uuid)));
end
$$;
comment on function api.invoice is 'An invoice whole, by the number, reference or id of its entry, with the entry, its state and what is paid of it.';
