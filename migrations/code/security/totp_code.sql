-- owner: app_owner
-- execute: sec_definer
create function api.totp_code(in_secret bytea, in_step bigint) returns text
language plpgsql immutable strict set search_path = pg_catalog, pg_temp
as $$
declare
    digest bytea := api.hmac_sha1(in_secret, int8send(in_step));
    place integer := get_byte(digest, 19) & 15;
    number bigint;
begin
    number := ((get_byte(digest, place) & 127)::bigint << 24)
        | (get_byte(digest, place + 1)::bigint << 16)
        | (get_byte(digest, place + 2)::bigint << 8)
        | get_byte(digest, place + 3)::bigint;
    return lpad((number % 1000000)::text, 6, '0');
end
$$;
comment on function api.totp_code is 'The six digits of TOTP (RFC 6238, SHA-1) for a step of 30 seconds.';
