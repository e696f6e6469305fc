-- owner: app_definer
-- execute:
create function api.enter_drafted(in_tenant uuid, in_entries jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    entries jsonb := api.with_reversals(in_tenant, in_entries);
    drafts uuid[] := array(select (e ->> 'id')::uuid from jsonb_array_elements(in_entries) as e);
    missing text;
begin
    select string_agg(distinct coalesce(entries -> (p.place::integer - 1) ->> 'reference', entries -> (p.place::integer - 1) ->> 'text'), ', ') into missing
      from api.places_to_approve(in_tenant, entries) as p
     where entries -> (p.place::integer - 1) ->> 'approved_by' is null;
    if missing is not null then
        perform api.fail('GE001', 'approval.needed', jsonb_build_object('entries', missing));
    end if;
    perform api.refuse_invoice_faults(in_tenant, entries);
    delete from books.draft_lines as l where l.tenant_id = in_tenant and l.draft_id = any (drafts);
    delete from books.drafts as d where d.tenant_id = in_tenant and d.id = any (drafts);
    return api.enter_entries(in_tenant, entries);
end
$$;
comment on function api.enter_drafted is 'Enter drafts, given whole as JSON, with the reversals that corrections ask for, and throw the drafts away. Those that need approval must have it; the others are approved by the act of posting, marked as self-approved.';
