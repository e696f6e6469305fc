-- owner: app_owner
-- execute: app_user
create function api.compare_rebuilt(in_tenant uuid, in_kind text, in_base jsonb, in_after bigint, in_upto bigint, in_differences_max integer)
returns table (rebuilt bigint, standing bigint, differing bigint, differences jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    keys text := case in_kind
        when 'draft_lines' then 'draft_id, position'
        when 'lines' then 'entry_id, position'
        when 'account_totals' then 'account_id, grain, first_day'
        when 'vat_totals' then 'vat_code_id, account_id, grain, first_day'
        else 'id' end;
    -- Of entries before a snapshot only the digests of their months are compared.
    place text := case when in_after > 0 and in_kind in ('entries', 'lines') then format(
        ' and t.%I in (select e.aggregate_id from audit.events as e where e.tenant_id = $1 and e.seq > $3 and e.type = ''EntryPosted'')',
        case in_kind when 'lines' then 'entry_id' else 'id' end) else '' end;
begin
    return query execute format(
        'with r as materialized (select x as whole, %4$s from api.rebuilt_%1$s($1, $2, $3, $4) as x),
              t as materialized (select t as whole, %4$s from books.%2$I as t where t.tenant_id = $1%3$s),
              differing as materialized (
                select to_jsonb(r.whole) as told, to_jsonb(t.whole) as found
                  from r full join t using (%4$s)
                 where r.whole is distinct from t.whole),
              named as (
                select api.replay_name($1, %5$L, coalesce(d.found, d.told)) as name, d.told, d.found
                  from differing as d order by 1 limit $5)
         select (select count(*) from r), (select count(*) from t), (select count(*) from differing),
                (select coalesce(jsonb_agg(jsonb_build_object(''kind'', %5$L, ''name'', n.name,
                            ''id'', coalesce(n.found, n.told) -> %6$L,
                            ''what'', case when n.found is null then ''missing'' when n.told is null then ''unknown'' else ''differs'' end,
                            ''columns'', (select coalesce(jsonb_object_agg(c.key, jsonb_build_object(''events'', n.told ->> c.key, ''tables'', n.found ->> c.key)), ''{}'')
                                            from jsonb_each(n.found) as c
                                           where n.told is not null and c.value is distinct from n.told -> c.key)) order by n.name), ''[]'')
                   from named as n)',
        case in_kind when 'fiscal_years' then 'years' else in_kind end, in_kind, place, keys, in_kind, split_part(keys, ',', 1))
    using in_tenant, in_base, in_after, in_upto, in_differences_max;
end
$$;
comment on function api.compare_rebuilt is 'Rows of one kind as the events tell them against the rows of the table, both ways: how many of each, how many differ, and the first of these with what differs.';
