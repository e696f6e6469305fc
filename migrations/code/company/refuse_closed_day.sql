-- owner: app_definer
-- execute:
create function api.refuse_closed_day(in_tenant uuid, in_day date) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    month books.periods;
begin
    select p.* into month from books.periods as p where p.tenant_id = in_tenant and in_day between p.first_day and p.last_day;
    if month.state = 'hard_closed' or month.state = 'soft_closed' and not exists (
            select from books.period_exceptions as x
             where x.tenant_id = in_tenant and x.period_id = month.id and x.person_id = api.me()
               and x.revoked_at is null and x.until > clock_timestamp()) then
        perform api.fail('GE001', 'period.closed', jsonb_build_object('first_day', month.first_day));
    end if;
end
$$;
comment on function api.refuse_closed_day is 'Refuse what would change a closed month, as posting does.';
