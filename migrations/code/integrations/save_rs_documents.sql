-- owner: app_definer
-- execute: app_user
create function api.save_rs_documents(in_tenant uuid, in_request uuid, in_documents jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := encode(sha256(convert_to(in_documents::text, 'UTF8')), 'hex');
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_rs_documents', content);
    fetched integer;
    fresh integer;
    matched integer;
    changed integer;
    joined integer;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(jsonb_typeof(in_documents), '') <> 'array' or exists (
        select from jsonb_to_recordset(in_documents) as x (amount numeric, vat numeric, day date)
         where not (x.amount > -1e14 and x.amount < 1e14) or not (x.vat > -1e14 and x.vat < 1e14) or not isfinite(x.day)) then
        perform api.fail('GE001', 'value.not_allowed', jsonb_build_object('field', 'documents'));
    end if;
    -- Programs fetch by themselves, again and again: what says nothing new leaves no trace in the chain.
    with before as (
        select d.kind, d.external_id, d.version
          from jsonb_to_recordset(in_documents) as x (kind text, external_id bigint)
          join books.rs_documents as d on d.tenant_id = in_tenant and d.kind = x.kind and d.external_id = x.external_id),
    saved as (
        insert into books.rs_documents as d (tenant_id, id, kind, is_incoming, external_id, number, seller_tin, buyer_tin, party_name, day, amount, vat, lines,
                                             status, declaration, fetched_at)
        select in_tenant, gen_random_uuid(), x.kind, x.is_incoming, x.external_id, coalesce(x.number, ''), coalesce(x.seller_tin, ''), coalesce(x.buyer_tin, ''),
               left(coalesce(x.party_name, ''), 300), x.day, x.amount, x.vat, coalesce(x.lines, '[]'), x.status, coalesce(x.declaration, ''), clock_timestamp()
          from jsonb_to_recordset(in_documents) as x (kind text, is_incoming boolean, external_id bigint, number text, seller_tin text, buyer_tin text,
                                                      party_name text, day date, amount numeric, vat numeric, lines jsonb, status integer, declaration text)
        on conflict (tenant_id, kind, external_id) do update
           set number = excluded.number, seller_tin = excluded.seller_tin, buyer_tin = excluded.buyer_tin, party_name = excluded.party_name, day = excluded.day,
               amount = excluded.amount, vat = excluded.vat, status = excluded.status, declaration = excluded.declaration, fetched_at = excluded.fetched_at,
               lines = case when excluded.lines = '[]' then d.lines else excluded.lines end,
               version = d.version + case when (d.number, d.amount, d.vat, d.status, d.declaration)
                                               is distinct from (excluded.number, excluded.amount, excluded.vat, excluded.status, excluded.declaration) then 1 else 0 end
        returning d.kind, d.external_id, d.version, d.invoice_id)
    select count(*), count(*) filter (where b.version is null), count(*) filter (where b.version is distinct from s.version)
      into fetched, fresh, changed
      from saved as s
      left join before as b on b.kind = s.kind and b.external_id = s.external_id;
    with wanted as materialized (
        select d.id, coalesce(
               (select i.id from books.invoices as i
                  join books.parties as p on p.tenant_id = in_tenant and p.id = i.party_id and p.id_code = d.seller_tin
                 where d.is_incoming and i.tenant_id = in_tenant and i.kind in ('purchase', 'advance_paid') and i.is_live and i.gross_gel = d.amount
                   and d.number <> '' and i.number_key <> '' and i.number_key = lower(regexp_replace(d.number, '\s', '', 'g'))
                   and not exists (select from books.rs_documents as o where o.tenant_id = in_tenant and o.invoice_id = i.id and o.kind = d.kind)
                 limit 1),
               (select o.invoice_id from books.outbox as o
                 where not d.is_incoming and d.kind = 'invoice' and o.tenant_id = in_tenant and o.external_id = d.external_id and o.action in ('send', 'correct')
                   and o.state = 'done'
                 order by o.created_at desc, o.id desc limit 1)) as invoice_id
           from books.rs_documents as d
          where d.tenant_id = in_tenant and d.invoice_id is null
    ), found as (
        update books.rs_documents as d set invoice_id = w.invoice_id
          from wanted as w
         where d.tenant_id = in_tenant and d.id = w.id and w.invoice_id is not null
        returning d.invoice_id)
    select count(f.invoice_id) into joined from found as f;
    select count(*) into matched
      from jsonb_to_recordset(in_documents) as x (kind text, external_id bigint)
      join books.rs_documents as d on d.tenant_id = in_tenant and d.kind = x.kind and d.external_id = x.external_id
     where d.invoice_id is not null;
    answer := jsonb_build_object('fetched', fetched, 'fresh', fresh, 'matched', matched, 'changed', changed + joined);
    if changed = 0 and joined = 0 then
        return answer;
    end if;
    perform api.append_event(in_tenant, 'RsReceived', 'rs_settings', in_tenant, answer);
    return api.keep_answer(in_tenant, in_request, 'save_rs_documents', content, answer);
end
$$;
comment on function api.save_rs_documents is 'Keep documents as RS.ge has them now, and match what has the number, the supplier and the amount of a document of the books.';
