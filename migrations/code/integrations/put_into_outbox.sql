-- owner: app_definer
-- execute:
create function api.put_into_outbox(in_tenant uuid, in_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    since date := (select s.sends_from from books.rs_settings as s where s.tenant_id = in_tenant);
    posted record;
    about uuid;
    reversed uuid[];
    gone uuid;
begin
    if since is null then
        return;
    end if;
    -- What was taken back before anybody tried to send it never goes.
    reversed := array(
        select x.reverses_id
          from unnest(in_ids) as p (id)
         cross join lateral (select b.reverses_id from books.entries as b where b.tenant_id = in_tenant and b.id = p.id limit 1) as x
         where x.reverses_id is not null);
    foreach gone in array reversed loop
        update books.outbox as o set state = 'held', error_code = 'rs.taken_back', error_text = null, version = o.version + 1
         where o.tenant_id = in_tenant and o.invoice_id = gone and o.attempts = 0 and o.state <> 'done' and o.action in ('send', 'correct', 'waybill');
    end loop;
    for posted in
        select i.id, i.kind, i.waybill, i.tax_point, i.corrects_id, i.replaces_id, e.reverses_id, p.place
          from unnest(in_ids) with ordinality as p (id, place)
          -- One by one by their keys: nobody knows how many there are, and a join would read every entry of the company.
         cross join lateral (
            select b.reverses_id, coalesce(b.reverses_id, b.id) as about_id from books.entries as b where b.tenant_id = in_tenant and b.id = p.id limit 1) as e
         cross join lateral (
            select x.id, x.kind, x.waybill, x.tax_point, x.corrects_id, x.replaces_id from books.invoices as x
             where x.tenant_id = in_tenant and x.id = e.about_id limit 1) as i
         where i.kind in ('sale', 'advance_received', 'sale_credit')
         order by p.place
    loop
        if posted.reverses_id is not null and posted.kind = 'sale_credit' then
            perform api.restate_in_outbox(in_tenant, posted.id, posted.corrects_id, 3);
        elsif posted.reverses_id is not null then
            -- A correction that was posted with it says what stands instead.
            if not exists (select from books.invoices as n where n.tenant_id = in_tenant and n.replaces_id = posted.id and n.id = any (in_ids)) then
                perform api.restate_in_outbox(in_tenant, posted.id, posted.id, 1);
                if exists (select from books.outbox as o where o.tenant_id = in_tenant and o.invoice_id = posted.id and o.action = 'waybill'
                                                           and o.error_code is distinct from 'rs.taken_back') then
                    perform api.add_to_outbox(in_tenant, posted.id, posted.id, 'cancel_waybill', api.rs_payload(in_tenant, posted.id) - array['lines', 'is_advance']);
                end if;
            end if;
        elsif posted.kind = 'sale_credit' then
            perform api.restate_in_outbox(in_tenant, posted.id, posted.corrects_id, 4);
        else
            about := null;
            if posted.replaces_id is not null then
                -- By the invoice first: with the order and the limit in one a plan walks through the whole outbox.
                select o.about_id into about
                  from (select x.* from books.outbox as x where x.tenant_id = in_tenant and x.invoice_id = posted.replaces_id offset 0) as o
                 where o.action in ('send', 'correct') and o.error_code is distinct from 'rs.taken_back'
                 order by o.created_at, o.id limit 1;
            end if;
            if about is not null then
                perform api.add_to_outbox(in_tenant, about, posted.id, 'correct', api.rs_payload(in_tenant, posted.id) || '{"correction": 3}');
            elsif posted.tax_point >= since then
                -- The tax invoice names the waybill, so that goes first.
                if posted.waybill is not null then
                    perform api.add_to_outbox(in_tenant, posted.id, posted.id, 'waybill', api.rs_payload(in_tenant, posted.id) || jsonb_build_object('waybill', posted.waybill));
                end if;
                perform api.add_to_outbox(in_tenant, posted.id, posted.id, 'send', api.rs_payload(in_tenant, posted.id));
            end if;
        end if;
    end loop;
end
$$;
comment on function api.put_into_outbox is 'Put what posting has decided into the outbox to RS.ge: sales and advances are sent, a sale after its waybill; credit notes, corrections and reversals correct or cancel what was sent.';
