-- owner: app_owner
-- execute: app_user app_definer sec_definer
create function api.event_hash(in_previous bytea, in_chain uuid, in_seq bigint, in_at timestamptz, in_texts text[]) returns bytea
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
    select sha256(in_previous || uuid_send(in_chain) || int8send(in_seq)
                  || int8send((extract(epoch from in_at) * 1000000)::bigint)
                  || (select string_agg(int4send(octet_length(t.x)) || convert_to(t.x, 'UTF8'), ''::bytea order by t.place)
                        from unnest(in_texts) with ordinality as t (x, place)))
$$;
comment on function api.event_hash is 'SHA-256 of an event: previous hash, chain, sequence, microseconds, and the texts in the order type, aggregate type, aggregate id, version, person, login, data, metadata.';
