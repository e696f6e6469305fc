-- owner: app_owner
-- execute: sec_definer
create function api.sha1(in_message bytea) returns bytea
language plpgsql immutable strict set search_path = pg_catalog, pg_temp
as $$
declare
    mask constant bigint := 4294967295;
    message bytea;
    h0 bigint := 1732584193;
    h1 bigint := 4023233417;
    h2 bigint := 2562383102;
    h3 bigint := 271733878;
    h4 bigint := 3285377520;
    a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; k bigint; t bigint;
    w bigint[];
begin
    message := in_message || '\x80'::bytea
        || decode(repeat('00', (119 - length(in_message) % 64) % 64), 'hex')
        || int8send(length(in_message)::bigint * 8);
    for block in 0 .. length(message) / 64 - 1 loop
        w := array_fill(0::bigint, array[80]);
        for i in 0 .. 15 loop
            w[i + 1] := (get_byte(message, block * 64 + i * 4)::bigint << 24)
                | (get_byte(message, block * 64 + i * 4 + 1)::bigint << 16)
                | (get_byte(message, block * 64 + i * 4 + 2)::bigint << 8)
                | get_byte(message, block * 64 + i * 4 + 3)::bigint;
        end loop;
        for i in 17 .. 80 loop
            t := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
            w[i] := ((t << 1) | (t >> 31)) & mask;
        end loop;
        a := h0; b := h1; c := h2; d := h3; e := h4;
        for i in 1 .. 80 loop
            if i <= 20 then
                f := (b & c) | ((~b & mask) & d);
                k := 1518500249;
            elsif i <= 40 then
                f := b # c # d;
                k := 1859775393;
            elsif i <= 60 then
                f := (b & c) | (b & d) | (c & d);
                k := 2400959708;
            else
                f := b # c # d;
                k := 3395469782;
            end if;
            t := ((((a << 5) | (a >> 27)) & mask) + f + e + k + w[i]) & mask;
            e := d;
            d := c;
            c := ((b << 30) | (b >> 2)) & mask;
            b := a;
            a := t;
        end loop;
        h0 := (h0 + a) & mask;
        h1 := (h1 + b) & mask;
        h2 := (h2 + c) & mask;
        h3 := (h3 + d) & mask;
        h4 := (h4 + e) & mask;
    end loop;
    return substr(int8send(h0), 5) || substr(int8send(h1), 5) || substr(int8send(h2), 5)
        || substr(int8send(h3), 5) || substr(int8send(h4), 5);
end
$$;
comment on function api.sha1 is 'SHA-1 (FIPS 180-4) without any extension; used for TOTP only.';
