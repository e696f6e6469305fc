-- owner: app_owner
-- execute: app_user sec_definer
create function api.need_office() returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.administered_office();
begin
    if office is not null then
        return office;
    end if;
    if not api.verified() then
        perform api.fail('GE004', 'session.needed');
    end if;
    perform api.fail('GE004', 'permission.missing', jsonb_build_object('permission', 'office_administrator'));
    return null;
end
$$;
comment on function api.need_office is 'The office that this person administers; Denied otherwise.';
