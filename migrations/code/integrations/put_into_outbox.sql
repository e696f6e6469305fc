-- owner: app_definer
-- execute:
create function api.put_into_outbox(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    since date := (select s.sends_from from books.rs_settings as s where s.tenant_id = in_tenant);
    posted record;
    about uuid;
begin
    if since is null then
        return;
    end if;
    -- What was taken back before anybody tried to send it never goes.
    update books.outbox as o set state = 'held', error_code = 'rs.taken_back', error_text = null, version = o.version + 1
      from unnest(in_ids) as p (id)
      join books.entries as e on e.tenant_id = in_tenant and e.id = p.id and e.reverses_id is not null
     where o.tenant_id = in_tenant and o.invoice_id = e.reverses_id and o.attempts = 0 and o.state <> 'done' and o.action in ('send', 'correct');
    for posted in
        select i.id, i.kind, i.tax_point, i.corrects_id, i.replaces_id, e.reverses_id, p.place
          from unnest(in_ids) with ordinality as p (id, place)
          join books.entries as e on e.tenant_id = in_tenant and e.id = p.id
          join books.invoices as i on i.tenant_id = in_tenant and i.id = coalesce(e.reverses_id, e.id)
         where i.kind in ('sale', 'advance_received', 'sale_credit')
         order by p.place
    loop
        if posted.reverses_id is not null and posted.kind = 'sale_credit' then
            perform api.restate_in_outbox(in_tenant, posted.id, posted.corrects_id, 3);
        elsif posted.reverses_id is not null then
            -- A correction that was posted with it says what stands instead.
            if not exists (select from books.invoices as n where n.tenant_id = in_tenant and n.replaces_id = posted.id and n.id = any (in_ids)) then
                perform api.restate_in_outbox(in_tenant, posted.id, posted.id, 1);
            end if;
        elsif posted.kind = 'sale_credit' then
            perform api.restate_in_outbox(in_tenant, posted.id, posted.corrects_id, 4);
        else
            select o.about_id into about from books.outbox as o
             where o.tenant_id = in_tenant and o.invoice_id = posted.replaces_id and o.error_code is distinct from 'rs.taken_back'
             order by o.created_at, o.id limit 1;
            if about is not null then
                perform api.add_to_outbox(in_tenant, about, posted.id, 'correct', api.rs_payload(in_tenant, posted.id) || '{"correction": 3}');
            elsif posted.tax_point >= since then
                perform api.add_to_outbox(in_tenant, posted.id, posted.id, 'send', api.rs_payload(in_tenant, posted.id));
            end if;
        end if;
    end loop;
end
$$;
comment on function api.put_into_outbox is 'Put what posting has decided into the outbox to RS.ge: sales and advances are sent; credit notes, corrections and reversals correct or cancel what was sent.';
