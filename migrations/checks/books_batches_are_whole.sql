-- title: What an import brought in is all there
-- why: An import is one act: all of its entries, posted or waiting or thrown away by name, or none.
-- do: Compare with the file named; its entries' events tell what became of them.
select b.tenant_id, b.id, b.file_name, b.entries, count(v.*) as told
  from books.batches as b
  left join lateral (
    select distinct v.aggregate_id
      from audit.events as v
     where v.tenant_id = b.tenant_id and v.type in ('EntryPosted', 'EntryDrafted') and v.data::jsonb ->> 'batch_id' = b.id::text
  ) as v on true
 group by b.tenant_id, b.id, b.file_name, b.entries
having count(v.*) <> b.entries
