-- owner: app_owner
-- execute: app_user app_definer
create function api.iban_is_right(in_iban text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case when in_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$' and (left(in_iban, 2) <> 'GE' or in_iban ~ '^GE[0-9]{2}[A-Z]{2}[0-9]{16}$')
           then (select string_agg(case when s.sign ~ '[A-Z]' then (ascii(s.sign) - 55)::text else s.sign end, '' order by s.place)::numeric % 97 = 1
                   from regexp_split_to_table(substr(in_iban, 5) || left(in_iban, 4), '') with ordinality as s (sign, place))
           else false end
$$;
comment on function api.iban_is_right is 'Whether an IBAN has the form of one (a Georgian one: GE, 2 digits, 2 letters, 16 digits) and its check digits fit (ISO 13616: mod 97 gives 1).';
