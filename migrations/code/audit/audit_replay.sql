-- owner: app_owner
-- execute: app_user
create function api.audit_replay(in_tenant uuid, in_snapshot bigint default null, in_kinds text[] default null, in_differences_max integer default 20)
returns table (kind text, rebuilt bigint, standing bigint, differing bigint, differences jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    base jsonb := '{}';
    after bigint := 0;
    head bigint;
    one text;
begin
    perform api.need(in_tenant, p) from unnest(array['audit:read', 'accounts:read', 'transactions:read', 'reports:financial', 'reports:tax']) as p;
    select h.seq into head from audit.heads as h where h.tenant_id = in_tenant;
    if in_snapshot is not null then
        if not exists (select from audit.snapshots as s where s.tenant_id = in_tenant and s.seq = in_snapshot) then
            perform api.fail('GE003', 'snapshot.not_found', jsonb_build_object('seq', in_snapshot));
        end if;
        if (select not s.ok from api.audit_snapshots(in_tenant) as s where s.seq = in_snapshot) then
            return query select 'snapshots', 0::bigint, 1::bigint, 1::bigint, jsonb_build_array(jsonb_build_object('kind', 'snapshots',
                'name', in_snapshot::text, 'id', in_snapshot, 'what', 'forged', 'columns', '{}'::jsonb));
            return;
        end if;
        select s.seq, s.content::jsonb into after, base from audit.snapshots as s where s.tenant_id = in_tenant and s.seq = in_snapshot;
        if in_kinds is null or 'months' = any (in_kinds) then
            return query select 'months', c.* from api.compare_months(in_tenant, base, after, in_differences_max) as c;
        end if;
    end if;
    foreach one in array array['accounts', 'fiscal_years', 'periods', 'drafts', 'draft_lines', 'entries', 'lines', 'account_totals', 'vat_totals'] loop
        if in_kinds is null or one = any (in_kinds) then
            return query select one, c.* from api.compare_rebuilt(in_tenant, one, base, after, head, in_differences_max) as c;
        end if;
    end loop;
end
$$;
comment on function api.audit_replay is 'Rebuild the books from events alone (or from a snapshot and the events after it) and compare with the tables, both ways; no row may differ. One row for each kind: how many rebuilt, how many standing, how many differ, and the first differences.';
