-- owner: sec_definer
-- execute: app_user
create function api.announce(in_tenant uuid, in_topics text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set synchronous_commit = off
as $$
declare
    topics text;
begin
    perform api.need(in_tenant, 'member');
    select string_agg(t, ' ' order by t) into topics
      from unnest(in_topics) as t
     where t ~ '^[a-z_]{1,40}$';
    if topics is not null then
        perform pg_notify((select c.channel from auth.companies as c where c.id = in_tenant), left(topics, 4000));
    end if;
end
$$;
comment on function api.announce is 'Tell colleagues which topics changed, in a transaction of its own after the change. Topic names only, never an id or a value.';
