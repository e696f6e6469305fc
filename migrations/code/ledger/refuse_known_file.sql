-- owner: app_definer
-- execute:
create function api.refuse_known_file(in_tenant uuid, in_batch jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    known record;
begin
    if coalesce((in_batch ->> 'again')::boolean, false) then
        return;
    end if;
    select b.file_name, b.created_at into known
      from books.batches as b
     where b.tenant_id = in_tenant and b.file_sha256 = decode(in_batch ->> 'sha256', 'hex')
       and (exists (select from books.drafts as d where d.tenant_id = in_tenant and d.batch_id = b.id)
            or exists (select from books.entries as e
                        where e.tenant_id = in_tenant and e.batch_id = b.id
                          and not exists (select from books.entries as r where r.tenant_id = in_tenant and r.reverses_id = e.id)))
     order by b.created_at desc
     limit 1;
    if known.created_at is not null then
        perform api.fail('GE001', 'import.file_known', jsonb_build_object('file', known.file_name,
            'day', (known.created_at at time zone 'Asia/Tbilisi')::date));
    end if;
end
$$;
comment on function api.refuse_known_file is 'Refused when a file of the very same bytes was brought in before and something of it stands, unless the batch says again.';
