-- owner: app_owner
-- execute: app_user
create function api.audit_head(in_tenant uuid) returns table (seq bigint, hash text)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select h.seq, encode(h.hash, 'hex') from audit.heads as h where h.tenant_id = in_tenant;
end
$$;
comment on function api.audit_head is 'The head of a company''s chain: print it, keep it elsewhere, and no later change goes unnoticed.';
