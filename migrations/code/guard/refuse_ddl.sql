-- owner: app_owner
-- execute:
create function api.refuse_ddl() returns event_trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    -- Our own functions run as their owners; the operator is a superuser; whoever is left is a person.
    if current_user = session_user and current_setting('is_superuser') = 'off' then
        perform api.fail('GE004', 'permission.missing', jsonb_build_object('permission', tg_tag));
    end if;
end
$$;
comment on function api.refuse_ddl is 'Event trigger: a person gives no command that changes the schema. Without it whoever inherits app_user may say DROP OWNED BY app_user, which takes the reading policy from every table.';
