-- owner: app_definer
-- execute:
create function api.record_reading(in_tenant uuid, in_what text, in_employees uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.append_event(in_tenant, 'PersonalDataRead', 'reading', api.me(), jsonb_build_object('name', in_what, 'employees', to_jsonb(in_employees)));
    -- A reader can roll the event back; the server's own log stays.
    raise log 'davtari: personal data read: company %, person %, %, % employees', in_tenant, api.me(), in_what, cardinality(in_employees);
end
$$;
comment on function api.record_reading is 'Leave on record that a person read personal data: what, and of whom, as ids. Once in the chain and once in the log of the server, which no rollback takes back.';
