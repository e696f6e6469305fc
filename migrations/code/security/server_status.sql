-- owner: sec_definer
-- execute: app_user
create function api.server_status() returns table (kind text, second_factor_required boolean, revision text, interface text)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select s.kind, s.second_factor_required, (select v.version_num from auth.alembic_version as v), api.interface()
      from auth.server as s
$$;
comment on function api.server_status is 'What a client must know before it signs in: kind of server, second factor, revision and interface.';
