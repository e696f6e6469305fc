-- owner: app_definer
-- execute:
create function api.journal_keys(in_tenant uuid, in_low_day date, in_low_entry uuid, in_high_day date, in_high_entry uuid,
    in_account uuid, in_kind text, in_party uuid, in_creator uuid, in_backward boolean, in_rows_max integer) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    -- Each question has its own plan: one that holds for all filters would use no index for any.
    of_entry text := case when in_kind is not null then ' and e.kind = $8' else '' end
        || case when in_creator is not null then ' and e.created_by = $9' else '' end;
    of_line text := 'l.tenant_id = $1 and (l.entry_date, l.entry_id) > ($2, $3) and (l.entry_date, l.entry_id) < ($4, $5)'
        || case when of_entry = '' then '' else ' and exists (select from books.entries as e where e.tenant_id = $1 and e.id = l.entry_id' || of_entry || ')' end;
    direction text := case when in_backward then 'desc' else 'asc' end;
    -- By entry_id as text, which has the same order: else the account's own index looks ordered enough and is read without the party.
    of_party text := format('select n.day, n.id::uuid from (select distinct l.entry_date as day, l.entry_id::text as id from books.lines as l
        where %s and l.party_id = $6 and l.account_id = %%s order by day %s, id %s limit $7) as n', of_line, direction, direction);
    source text;
    answer uuid[];
begin
    if in_party is not null and in_account is not null then
        source := format(of_party, '$10');
    elsif in_party is not null then
        -- The index of a party is ordered by account first: its accounts one by one, then the nearest entries of each.
        source := format(
            'with recursive used as (
                (select l.account_id from books.lines as l where l.tenant_id = $1 and l.party_id = $6 order by l.account_id limit 1)
                union all
                select (select l.account_id from books.lines as l where l.tenant_id = $1 and l.party_id = $6 and l.account_id > u.account_id
                         order by l.account_id limit 1)
                  from used as u where u.account_id is not null
             )
             select distinct n.day, n.id from used as u cross join lateral (%s) as n where u.account_id is not null', format(of_party, 'u.account_id'));
    elsif in_account is not null then
        source := format('select distinct l.entry_date as day, l.entry_id as id from books.lines as l where %s and l.account_id = $10
            order by l.entry_date %s, l.entry_id %s limit $7', of_line, direction, direction);
    else
        source := 'select e.entry_date as day, e.id from books.entries as e where e.tenant_id = $1
            and (e.entry_date, e.id) > ($2, $3) and (e.entry_date, e.id) < ($4, $5)' || of_entry;
    end if;
    execute format('select array_agg(k.id order by k.day, k.id) from (select s.day, s.id from (%s) as s order by s.day %s, s.id %s limit $7) as k',
                   source, direction, direction)
       into answer
      using in_tenant, in_low_day, in_low_entry, in_high_day, in_high_entry, in_party, in_rows_max, in_kind, in_creator, in_account;
    return coalesce(answer, '{}');
end
$$;
comment on function api.journal_keys is 'The ids of the entries of one page of the journal, in order of day and id, between two places; of one account, kind, party or creator where asked.';
