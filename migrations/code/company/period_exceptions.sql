-- owner: app_owner
-- execute: app_user
create function api.period_exceptions(in_tenant uuid) returns table (
    id uuid, period_id uuid, first_day date, person_id uuid, until timestamptz, reason text, given_by uuid, given_at timestamptz,
    revoked_by uuid, revoked_at timestamptz, is_in_force boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'member');
    return query
    select x.id, x.period_id, p.first_day, x.person_id, x.until, x.reason, x.given_by, x.given_at, x.revoked_by, x.revoked_at,
           x.revoked_at is null and x.until > clock_timestamp() and p.state <> 'hard_closed'
      from books.period_exceptions as x
      join books.periods as p on p.tenant_id = x.tenant_id and p.id = x.period_id
     where x.tenant_id = in_tenant
     order by p.first_day, x.given_at;
end
$$;
comment on function api.period_exceptions is 'Who may or might post into closed months, until when, why and by whose leave.';
