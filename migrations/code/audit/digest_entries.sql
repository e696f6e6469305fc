-- owner: app_owner
-- execute: app_user app_definer
create function api.digest_entries(in_tenant uuid, in_columns jsonb, in_upto bigint, in_from_events boolean) returns table (
    month date, entries bigint, lines bigint, digest text)
language plpgsql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO' set bytea_output = 'hex'
as $$
declare
    of_entries text := (select string_agg(format('e.%I', c), ', ') from jsonb_array_elements_text(in_columns -> 'entries') as c);
    of_lines text := (select string_agg(format('l.%I', c), ', ') from jsonb_array_elements_text(in_columns -> 'lines') as c);
begin
    return query execute format(
        'with e as (select * from %1$s),
              l as (select l.entry_id, string_agg(row(%2$s)::text, '''' order by l.position) as said, count(*) as many
                      from %3$s as l group by l.entry_id),
              each as (select e.id, date_trunc(''month'', e.entry_date::timestamp)::date as month, coalesce(l.many, 0) as many,
                              sha256(convert_to(row(%4$s)::text || coalesce(l.said, ''''), ''UTF8'')) as digest
                         from e left join l on l.entry_id = e.id)
         select x.month, count(*), sum(x.many)::bigint, encode(sha256(string_agg(x.digest, ''''::bytea order by x.id)), ''hex'')
           from each as x group by x.month order by x.month',
        case when in_from_events then 'api.rebuilt_entries($1, ''{}'', 0, $2) as e' else
            'books.entries as e where e.tenant_id = $1 and not exists (select from audit.events as v
              where v.tenant_id = $1 and v.aggregate_type = ''entry'' and v.aggregate_id = e.id and v.type = ''EntryPosted'' and v.seq > $2)' end,
        of_lines,
        case when in_from_events then 'api.rebuilt_lines($1, ''{}'', 0, $2)' else
            '(select l.* from books.lines as l where l.tenant_id = $1)' end,
        of_entries)
    using in_tenant, in_upto;
end
$$;
comment on function api.digest_entries is 'A digest of the entries with their lines of each month: those posted up to an event, as the events tell them, or as they stand in the tables. The columns are named, so that a later column changes nothing.';
