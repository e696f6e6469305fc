-- owner: app_definer
-- execute: app_user
create function api.outbox_count(in_tenant uuid)
returns table (unsent bigint, refused bigint, held bigint, first_refused_at timestamptz, next_at timestamptz, now_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'transactions:read');
    return query
    select count(*) filter (where o.state in ('waiting', 'sending')), count(*) filter (where o.state = 'dead'),
           count(*) filter (where o.state = 'held' and o.error_code is distinct from 'rs.taken_back'),
           min(o.created_at) filter (where o.state = 'dead'),
           min(o.next_at) filter (where o.state in ('waiting', 'sending')), clock_timestamp()
      from books.outbox as o
     where o.tenant_id = in_tenant and o.state in ('waiting', 'sending', 'dead', 'held');
end
$$;
comment on function api.outbox_count is 'How many documents are not at RS.ge yet, how many it refused or a person must look at, and when the next may go. Units: moments of the database''s clock.';
