-- owner: app_owner
-- execute: sec_definer
create function api.hmac_sha1(in_key bytea, in_message bytea) returns bytea
language plpgsql immutable strict set search_path = pg_catalog, pg_temp
as $$
declare
    key bytea := in_key;
    inner_pad bytea := '';
    outer_pad bytea := '';
begin
    if length(key) > 64 then
        key := api.sha1(key);
    end if;
    key := key || decode(repeat('00', 64 - length(key)), 'hex');
    inner_pad := key;
    outer_pad := key;
    for place in 0 .. 63 loop
        inner_pad := set_byte(inner_pad, place, get_byte(key, place) # 54);
        outer_pad := set_byte(outer_pad, place, get_byte(key, place) # 92);
    end loop;
    return api.sha1(outer_pad || api.sha1(inner_pad || in_message));
end
$$;
comment on function api.hmac_sha1 is 'HMAC with SHA-1 (RFC 2104).';
