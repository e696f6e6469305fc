-- owner: app_definer
-- execute: app_user
create function api.post_drafts(in_tenant uuid, in_request uuid, in_drafts uuid[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := in_drafts::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'post_drafts', content);
    entries jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    in_drafts := array(select i.id from unnest(in_drafts) with ordinality as i (id, place) group by i.id order by min(i.place));
    perform 1 from books.drafts as d where d.tenant_id = in_tenant and d.id = any (in_drafts) order by d.id for update;
    if (select count(*) from books.drafts as d where d.tenant_id = in_tenant and d.id = any (in_drafts))
       <> greatest(cardinality(in_drafts), 1) then
        perform api.fail('GE003', 'entry.not_found');
    end if;
    select jsonb_agg(api.draft_text(in_tenant, i.id)::jsonb order by i.place) into entries
      from unnest(in_drafts) with ordinality as i (id, place);
    return api.keep_answer(in_tenant, in_request, 'post_drafts', content,
        jsonb_build_object('state', 'posted', 'entries', api.enter_drafted(in_tenant, entries)));
end
$$;
comment on function api.post_drafts is 'Post drafts, one or many, all or nothing. Those that need approval must have it; the others are approved by the act of posting, marked as self-approved.';
