-- owner: app_owner
-- execute: app_user
create function api.reopenings(in_tenant uuid) returns table (
    id uuid, period_id uuid, first_day date, state text, reason text, asked_by uuid, asked_at timestamptz, expires_at timestamptz,
    agreed_by uuid, withdrawn_by uuid)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select r.id, r.period_id, p.first_day,
           case when r.agreed_at is not null then 'agreed'
                when r.withdrawn_at is not null then 'withdrawn'
                when r.expires_at <= clock_timestamp() then 'expired'
                else 'asked' end,
           r.reason, r.asked_by, r.asked_at, r.expires_at, r.agreed_by, r.withdrawn_by
      from books.reopenings as r
      join books.periods as p on p.tenant_id = r.tenant_id and p.id = r.period_id
     where r.tenant_id = in_tenant
     order by r.asked_at;
end
$$;
comment on function api.reopenings is 'Finally closed months that were asked to be opened again, and what became of it.';
