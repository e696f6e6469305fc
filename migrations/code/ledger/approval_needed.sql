-- owner: app_owner
-- execute: app_user app_definer
create function api.approval_needed(in_tenant uuid, in_kind text, in_amount numeric) returns boolean
language sql stable set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        (select in_amount >= r.from_amount from books.approval_rules as r where r.tenant_id = in_tenant and r.kind = in_kind),
        (select in_amount >= r.from_amount from books.approval_rules as r where r.tenant_id = in_tenant and r.kind = '*'),
        false)
$$;
comment on function api.approval_needed is 'Whether an entry of a kind that only a verb gives, and of this amount (GEL, sum of its debits), needs a second person.';
