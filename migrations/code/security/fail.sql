-- owner: app_owner
-- execute: app_user app_definer sec_definer provisioner search_definer
create function api.fail(in_class text, in_code text, in_args jsonb default '{}') returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception using errcode = in_class, message = in_code, detail = in_code, hint = in_args::text;
end
$$;
comment on function api.fail is 'Raise one of the six errors: GE001 Refused, GE002 Conflict, GE003 NotFound, GE004 Denied, GE005 Unavailable, GE006 Bug. The code stands in the detail, the arguments as JSON in the hint.';
