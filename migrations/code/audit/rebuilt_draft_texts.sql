-- owner: app_owner
-- execute: app_user app_definer
create function api.rebuilt_draft_texts(in_tenant uuid, in_base jsonb, in_after bigint, in_upto bigint) returns table (id uuid, data jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with told as materialized (
        select (b ->> 'id')::uuid as id, 0 as version, 'EntryDrafted' as type, b as data, null::uuid as person
          from jsonb_array_elements(in_base -> 'drafts') as b
        union all
        select e.aggregate_id, e.version, e.type, case when e.type not in ('EntryDropped', 'EntryPosted') then e.data::jsonb end, e.person_id
          from audit.events as e
         where e.tenant_id = in_tenant and e.seq > in_after and e.seq <= in_upto and e.aggregate_type = 'entry'
           and e.type in ('EntryDrafted', 'EntryApproved', 'EntryRejected', 'EntryDropped', 'EntryPosted')
    ), whole as (
        select distinct on (t.id) t.id, t.version, t.type, t.data
          from told as t
         where t.type in ('EntryDrafted', 'EntryDropped', 'EntryPosted')
         order by t.id, t.version desc
    )
    select w.id, w.data || coalesce(d.change || jsonb_build_object('version', (w.data ->> 'version')::bigint + d.many), '{}')
      from whole as w
      left join lateral (
        select count(*) over () as many, case t.type
               when 'EntryRejected' then jsonb_build_object('state', 'draft', 'approved_by', null, 'approved_at', null,
                   'rejected_reason', t.data ->> 'reason')
               else jsonb_build_object('state', 'approved', 'approved_by', t.person, 'rejected_reason', null,
                   'approved_at', t.data -> 'approved_at')
               end as change
          from told as t
         where t.id = w.id and t.version > w.version and t.type in ('EntryApproved', 'EntryRejected')
         order by t.version desc
         limit 1
      ) as d on true
     where w.type = 'EntryDrafted'
$$;
comment on function api.rebuilt_draft_texts is 'Drafts still to be posted, header and lines, as the events tell them: drafted, then approved or rejected, not dropped and not posted.';
