-- owner: app_owner
-- execute: app_definer
create function api.snapshot_content(in_tenant uuid, in_upto bigint) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO'
as $$
declare
    columns jsonb := (select jsonb_object_agg(c.relname, c.names)
        from (select t.relname, jsonb_agg(a.attname order by a.attnum) as names
                from pg_class as t
                join pg_attribute as a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'tenant_id'
               where t.oid in ('books.entries'::regclass, 'books.lines'::regclass)
               group by t.relname) as c);
begin
    return jsonb_build_object(
        'format', 1,
        'columns', columns,
        'accounts', (select coalesce(jsonb_agg(to_jsonb(a) - 'tenant_id' order by a.code), '[]') from api.rebuilt_accounts(in_tenant, '{}', 0, in_upto) as a),
        'fiscal_years', (select coalesce(jsonb_agg(to_jsonb(y) - 'tenant_id' order by y.first_day), '[]') from api.rebuilt_years(in_tenant, '{}', 0, in_upto) as y),
        'periods', (select coalesce(jsonb_agg(to_jsonb(p) - 'tenant_id' order by p.first_day), '[]') from api.rebuilt_periods(in_tenant, '{}', 0, in_upto) as p),
        'drafts', (select coalesce(jsonb_agg(d.data order by d.id), '[]') from api.rebuilt_draft_texts(in_tenant, '{}', 0, in_upto) as d),
        'turnovers', (select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(t)) order by t.day, t.account_id, t.vat_code_id), '[]')
                        from api.rebuilt_turnovers(in_tenant, '{}', 0, in_upto) as t),
        'months', (select coalesce(jsonb_agg(to_jsonb(m) order by m.month), '[]') from api.digest_entries(in_tenant, columns, in_upto, true) as m));
end
$$;
comment on function api.snapshot_content is 'The state of the books after an event, as the events tell it: accounts, years, months, drafts, turnovers of days whole; entries and lines as a digest of each month.';
