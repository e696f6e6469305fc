-- owner: app_owner
-- execute: app_user app_definer
create function api.next_occurrence(in_day date, in_recurrence text, in_month_day smallint) returns date
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select least(m.first_day + (in_month_day - 1), (m.first_day + interval '1 month - 1 day')::date)
      from (select (date_trunc('month', in_day::timestamp)
                    + case in_recurrence when 'monthly' then interval '1 month' when 'quarterly' then interval '3 months'
                                         when 'yearly' then interval '1 year' end)::date as first_day) as m
$$;
comment on function api.next_occurrence is 'The day after one on which a recurring entry falls: the same day of the next month, quarter or year, or the last of that month where it is shorter.';
