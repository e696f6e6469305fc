-- owner: app_definer
-- execute:
create function api.restate_in_outbox(in_tenant uuid, in_cause uuid, in_invoice uuid, in_correction integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    about uuid;
    payload jsonb := api.rs_payload(in_tenant, in_invoice);
    stands boolean := (select i.is_live from books.invoices as i where i.tenant_id = in_tenant and i.id = in_invoice);
begin
    select o.about_id into about
      from (select x.* from books.outbox as x where x.tenant_id = in_tenant and x.invoice_id = in_invoice offset 0) as o
     where o.action in ('send', 'correct') and o.error_code is distinct from 'rs.taken_back'
     order by o.created_at, o.id limit 1;
    if about is null then
        return;
    elsif stands and jsonb_array_length(payload -> 'lines') > 0 then
        perform api.add_to_outbox(in_tenant, about, in_cause, 'correct', payload || jsonb_build_object('correction', in_correction));
    else
        perform api.add_to_outbox(in_tenant, about, in_cause, 'cancel', jsonb_build_object('note', payload -> 'note', 'buyer_tin', payload -> 'buyer_tin',
            'buyer_name', payload -> 'buyer_name', 'day', payload -> 'day'));
    end if;
end
$$;
comment on function api.restate_in_outbox is 'Let RS.ge show what is left of an invoice that was sent: its correction, or its cancelling when nothing is left. An invoice that never went there needs neither.';
