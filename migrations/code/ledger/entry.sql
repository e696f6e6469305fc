-- owner: app_definer
-- execute: app_user
create function api.entry(in_tenant uuid, in_reference text) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    answer jsonb;
    by_id uuid := case when in_reference ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then in_reference::uuid end;
begin
    perform api.need(in_tenant, 'transactions:read');
    if in_reference like 'd-%' or by_id is not null then
        select api.draft_text(in_tenant, d.id)::jsonb into answer
          from books.drafts as d where d.tenant_id = in_tenant and (d.reference = in_reference or d.id = by_id);
    end if;
    if answer is null and in_reference not like 'd-%' then
        select to_jsonb(e) - 'tenant_id'
               || jsonb_build_object('reference', api.entry_number(e.series, e.year, e.number, e.suffix), 'state', 'posted',
                   'reversed_by', (select r.id from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id),
                   'lines', (select jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - array['tenant_id', 'entry_id', 'entry_date']) order by l.position)
                               from books.lines as l where l.tenant_id = in_tenant and l.entry_id = e.id))
          into answer
          from books.entries as e
         where e.tenant_id = in_tenant
           and e.id = coalesce(by_id, (
                select n.id from books.entries as n
                 where n.tenant_id = in_tenant
                   and in_reference ~ '^[A-Z0-9]{1,8}/[0-9]{4}/[0-9]{1,15}(-[0-9]{1,3})?$'
                   and n.series = split_part(in_reference, '/', 1)
                   and n.year = split_part(in_reference, '/', 2)::integer
                   and n.number = split_part(split_part(in_reference, '/', 3), '-', 1)::bigint
                   and n.suffix = coalesce(nullif(split_part(in_reference, '-', 2), ''), '0')::integer));
    end if;
    if answer is null then
        perform api.fail('GE003', 'entry.not_found', jsonb_build_object('entry', in_reference));
    end if;
    return answer || jsonb_build_object('has_invoice', exists (
        select from books.invoices as i where i.tenant_id = in_tenant and i.id = (answer ->> 'id')::uuid));
end
$$;
comment on function api.entry is 'A posted entry by number (SERIES/YEAR/N, with a suffix where it corrects one), a draft by reference (d- and six signs), or either by its id, whole.';
