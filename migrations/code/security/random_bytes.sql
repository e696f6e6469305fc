-- owner: app_owner
-- execute: sec_definer provisioner app_definer
create function api.random_bytes(in_count integer) returns bytea
language sql volatile strict set search_path = pg_catalog, pg_temp
as $$
    select substr(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 1, in_count)
$$;
comment on function api.random_bytes is 'Up to 32 unguessable bytes: the server''s strong random source, folded by SHA-256.';
