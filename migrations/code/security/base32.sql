-- owner: app_owner
-- execute: sec_definer provisioner app_definer
create function api.base32(in_bytes bytea) returns text
language plpgsql immutable strict set search_path = pg_catalog, pg_temp
as $$
declare
    alphabet constant text := 'abcdefghijklmnopqrstuvwxyz234567';
    answer text := '';
    held bigint := 0;
    bits integer := 0;
begin
    for place in 0 .. length(in_bytes) - 1 loop
        held := ((held << 8) | get_byte(in_bytes, place)) & 4095;
        bits := bits + 8;
        while bits >= 5 loop
            bits := bits - 5;
            answer := answer || substr(alphabet, ((held >> bits) & 31)::integer + 1, 1);
        end loop;
    end loop;
    if bits > 0 then
        answer := answer || substr(alphabet, ((held << (5 - bits)) & 31)::integer + 1, 1);
    end if;
    return answer;
end
$$;
comment on function api.base32 is 'Bytes as base32 (RFC 4648) in lower case, without padding.';
