-- owner: sec_definer
-- execute: app_definer
create function api.count_storage(in_tenant uuid, in_bytes bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    given record;
    used bigint;
begin
    select o.id, o.storage_mb_max, c.kind into given
      from auth.companies as c
      join auth.office as o on o.id = c.office_id
     where c.id = in_tenant;
    -- Two companies of one office are counted one after another, or both would fit into the same room.
    perform 1 from auth.office as o where o.id = given.id for update;
    update auth.companies as c set attachment_bytes = c.attachment_bytes + in_bytes where c.id = in_tenant;
    select coalesce(sum(c.attachment_bytes), 0) into used
      from auth.companies as c where c.office_id = given.id and c.kind = 'real';
    if given.kind = 'real' and used > given.storage_mb_max::bigint * 1048576 then
        perform api.fail('GE001', 'office.storage_full', jsonb_build_object('mb', given.storage_mb_max));
    end if;
end
$$;
comment on function api.count_storage is 'Count what an attachment takes against the storage of the office; refused when it is full. Demo and practice companies are outside.';
