-- owner: app_definer
-- execute:
create function api.hard_closed_stays() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    -- Agreed in this very transaction: an old agreement opens nothing a second time.
    if not exists (select from books.reopenings as r
                    where r.tenant_id = new.tenant_id and r.period_id = new.id and r.agreed_at >= transaction_timestamp()) then
        perform api.fail('GE001', 'period.hard_closed', jsonb_build_object('first_day', old.first_day));
    end if;
    return new;
end
$$;
comment on function api.hard_closed_stays is 'Second guard of months: a finally closed one changes its state only in the transaction in which a second person agreed to reopen it.';
