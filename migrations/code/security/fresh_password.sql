-- owner: app_owner
-- execute: sec_definer
create function api.fresh_password() returns text
language sql volatile set search_path = pg_catalog, pg_temp
as $$
    select regexp_replace(api.base32(api.random_bytes(15)), '(.{6})(?=.)', '\1-', 'g') || '7'
$$;
comment on function api.fresh_password is 'A temporary password of 24 signs and more, read out easily.';
