-- owner: app_definer
-- execute: app_user
create function api.card_place(in_tenant uuid, in_account uuid, in_first date, in_last date, in_skip bigint) returns table (
    after_day date, after_entry uuid, after_position integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
    nothing constant uuid := '00000000-0000-0000-0000-000000000000';
    first_day date;
    target bigint;
    passed bigint := 0;
    since date;
    until date;
    found record;
    step text;
begin
    perform api.need(in_tenant, 'transactions:read');
    select greatest(in_first, c.starts_on) into first_day from books.companies as c where c.tenant_id = in_tenant;
    if in_skip <= 0 then
        return query select first_day, nothing, 0;
        return;
    end if;
    select b.lines + in_skip into target from api.account_before(in_tenant, in_account, first_day) as b;
    since := '-infinity';
    until := 'infinity';
    -- The year that the line after those passed over lies in, then the month in it, then the day.
    foreach step in array array['year', 'month', 'day'] loop
        select t.first_day, t.upto - t.lines as passed into found
          from (select a.first_day, a.lines, passed + sum(a.lines) over (order by a.first_day) as upto
                  from books.account_totals as a
                 where a.tenant_id = in_tenant and a.account_id = in_account and a.grain = step
                   and a.first_day >= since and a.first_day < until) as t
         where t.upto > target
         order by t.first_day
         limit 1;
        if found.first_day is null then
            return query select in_last + 1, nothing, 0;
            return;
        end if;
        since := found.first_day;
        until := (since + case step when 'year' then interval '1 year' else interval '1 month' end)::date;
        passed := found.passed;
    end loop;
    if since > in_last then
        return query select in_last + 1, nothing, 0;
    elsif target = passed then
        return query select since, nothing, 0;
    else
        return query
        select since, l.entry_id, l.position
          from books.lines as l
         where l.tenant_id = in_tenant and l.account_id = in_account and l.entry_date = since
         order by l.entry_id, l.position
        offset target - passed - 1
         limit 1;
    end if;
end
$$;
comment on function api.card_place is 'The place on an account''s card after so many of its lines, found by the counts in the totals; a page of api.account_card that begins after it begins with the next line. Where there are no so many lines it is the end of the days given.';
