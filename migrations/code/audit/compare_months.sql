-- owner: app_owner
-- execute: app_user
create function api.compare_months(in_tenant uuid, in_base jsonb, in_upto bigint, in_differences_max integer)
returns table (rebuilt bigint, standing bigint, differing bigint, differences jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with told as materialized (
        select m.* from jsonb_to_recordset(in_base -> 'months') as m (month date, entries bigint, lines bigint, digest text)
    ), found as materialized (
        select d.* from api.digest_entries(in_tenant, in_base -> 'columns', in_upto, false) as d
    ), differing as (
        select coalesce(t.month, f.month) as month, to_jsonb(t) as told, to_jsonb(f) as found
          from told as t full join found as f on f.month = t.month
         where t is distinct from f
    )
    select (select count(*) from told), (select count(*) from found), (select count(*) from differing),
           (select coalesce(jsonb_agg(jsonb_build_object('kind', 'months', 'name', to_char(d.month, 'YYYY-MM'), 'id', d.month,
                       'what', case when d.found is null then 'missing' when d.told is null then 'unknown' else 'differs' end,
                       'columns', (select coalesce(jsonb_object_agg(c.key, jsonb_build_object('events', d.told ->> c.key, 'tables', d.found ->> c.key)), '{}')
                                     from jsonb_each(d.found) as c where d.told is not null and c.value is distinct from d.told -> c.key))
                     order by d.month), '[]')
              from (select * from differing order by differing.month limit in_differences_max) as d)
$$;
comment on function api.compare_months is 'Entries and lines of a snapshot''s months, by their digests, against what stands in the tables now.';
