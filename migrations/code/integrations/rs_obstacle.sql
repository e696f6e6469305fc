-- owner: app_owner
-- execute: app_user app_definer
create function api.rs_obstacle(in_payload jsonb) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case
        when coalesce(in_payload ->> 'buyer_tin', '') !~ '^([0-9]{9}|[0-9]{11})$' then 'rs.no_tin'
        when coalesce(jsonb_typeof(in_payload -> 'lines'), '') <> 'array' or jsonb_array_length(in_payload -> 'lines') = 0 then 'rs.no_lines'
        when exists (select from jsonb_array_elements(in_payload -> 'lines') as l where coalesce(trim(l ->> 'goods'), '') = '') then 'rs.no_goods'
        when exists (select from jsonb_array_elements(in_payload -> 'lines') as l
                      where (l ->> 'quantity')::numeric <= 0 or (l ->> 'amount')::numeric < 0 or (l ->> 'vat')::numeric < -1) then 'rs.below_zero'
    end
$$;
comment on function api.rs_obstacle is 'What a document lacks before it can go to RS.ge, as a code; null when nothing.';
