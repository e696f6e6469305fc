-- owner: app_owner
-- execute: app_user app_definer
create function api.party_faults(in_tenant uuid, in_parties jsonb, in_allow_double boolean default false) returns table (place bigint, field text, code text, args jsonb)
language sql stable set search_path = pg_catalog, pg_temp
as $$
    with given as materialized (
        select g.place, g.x, p.id, api.party_code(g.x) as code, p.id_code as old_id_code,
               case when g.x ? 'name' then coalesce(btrim(g.x ->> 'name'), '') else coalesce(p.name, '') end as name,
               case when g.x ? 'kind' then coalesce(g.x ->> 'kind', '') else coalesce(p.kind, 'organisation') end as kind,
               case when g.x ? 'country' then coalesce(g.x ->> 'country', '') else coalesce(p.country, 'GE') end as country,
               case when g.x ? 'id_code' then coalesce(btrim(g.x ->> 'id_code'), '') else coalesce(p.id_code, '') end as id_code,
               coalesce((g.x ->> 'is_active')::boolean, p.is_active, true) as is_active
          from jsonb_array_elements(in_parties) with ordinality as g (x, place)
          left join lateral (
            select o.id, o.id_code, o.name, o.kind, o.country, o.is_active from books.parties as o
             where o.tenant_id = in_tenant and o.code = api.party_code(g.x) limit 1) as p on true
    ), numbered as materialized (
        select g.place, row_number() over (partition by g.code order by g.place) as nth_code,
               row_number() over (partition by g.id_code order by g.place) as nth_id_code
          from given as g
    ), accounts as materialized (
        select g.place, a.at, upper(replace(coalesce(a.x ->> 'iban', ''), ' ', '')) as iban, a.x, g.kind,
               row_number() over (partition by g.place, upper(replace(coalesce(a.x ->> 'iban', ''), ' ', '')) order by a.at) as nth
          from given as g
          cross join lateral jsonb_array_elements(case jsonb_typeof(g.x -> 'accounts') when 'array' then g.x -> 'accounts' else '[]' end) with ordinality as a (x, at)
    ), statuses as materialized (
        select g.place, s.at, s.x, row_number() over (partition by g.place, s.x ->> 'from_day' order by s.at) as nth
          from given as g
          cross join lateral jsonb_array_elements(case jsonb_typeof(g.x -> 'vat_statuses') when 'array' then g.x -> 'vat_statuses' else '[]' end) with ordinality as s (x, at)
    )
    select g.place, f.field, f.code, f.args || jsonb_build_object('party', g.code)
      from given as g
      join numbered as n on n.place = g.place
      left join lateral (
        select o.code, o.name from books.parties as o
         where o.tenant_id = in_tenant and o.id_code = g.id_code and o.code <> g.code and o.is_active and g.id_code <> ''
         order by o.code limit 1) as d on true
      cross join lateral (values
        (g.code = '' or length(g.code) > 64 or g.code ~ '[[:cntrl:]]', 'code', 'party.code_malformed', '{}'::jsonb),
        (n.nth_code > 1, 'code', 'party.code_double', '{}'),
        (g.name = '', 'name', 'party.name_missing', '{}'),
        (length(g.name) > 300 or g.name ~ '[[:cntrl:]]', 'name', 'party.text_malformed', '{"length_max": 300}'),
        (g.kind not in ('organisation', 'person', 'foreign'), 'kind', 'party.value_unknown',
            jsonb_build_object('value', g.kind, 'allowed', 'organisation, person, foreign')),
        (g.country !~ '^[A-Z]{2}$', 'country', 'party.country_malformed', jsonb_build_object('value', g.country)),
        (g.country ~ '^[A-Z]{2}$' and (g.country = 'GE') = (g.kind = 'foreign'), 'kind', 'party.kind_of_country', jsonb_build_object('country', g.country)),
        (g.id_code <> '' and g.kind = 'organisation' and g.id_code !~ '^[0-9]{9}$', 'id_code', 'party.id_code_organisation', jsonb_build_object('value', g.id_code)),
        (g.id_code <> '' and g.kind = 'person' and g.id_code !~ '^[0-9]{11}$', 'id_code', 'party.id_code_person', jsonb_build_object('value', g.id_code)),
        (g.id_code <> '' and g.kind = 'foreign' and g.id_code !~ '^[[:alnum:]][[:alnum:] ./-]{0,39}$', 'id_code', 'party.id_code_foreign', jsonb_build_object('value', g.id_code)),
        (d.code is not null and g.is_active and not in_allow_double and g.id_code is distinct from g.old_id_code, 'id_code', 'party.id_code_taken',
            jsonb_build_object('value', g.id_code, 'other', d.code, 'name', d.name)),
        (not in_allow_double and g.id_code <> '' and n.nth_id_code > 1, 'id_code', 'party.id_code_double',
            jsonb_build_object('value', g.id_code)),
        (g.x ->> 'email' <> '' and (g.x ->> 'email') !~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$' or length(g.x ->> 'email') > 254, 'email', 'party.email_malformed', jsonb_build_object('value', g.x ->> 'email')),
        (g.x ->> 'phone' <> '' and (g.x ->> 'phone') !~ '^[+]?[0-9 ()/.,;+-]{5,100}$', 'phone', 'party.phone_malformed', jsonb_build_object('value', g.x ->> 'phone')),
        (length(g.x ->> 'address') > 500, 'address', 'party.text_malformed', '{"length_max": 500}'),
        (length(g.x ->> 'contact_person') > 200, 'contact_person', 'party.text_malformed', '{"length_max": 200}'),
        (length(g.x ->> 'note') > 2000, 'note', 'party.text_malformed', '{"length_max": 2000}'),
        (g.x ? 'terms_days' and coalesce(g.x ->> 'terms_days', '') !~ '^[0-9]{1,4}$', 'terms_days', 'party.terms_malformed', jsonb_build_object('value', g.x ->> 'terms_days')),
        (case when g.x ->> 'terms_days' ~ '^[0-9]{1,4}$' then (g.x ->> 'terms_days')::integer > 3650 else false end, 'terms_days', 'party.terms_malformed', jsonb_build_object('value', g.x ->> 'terms_days'))
      ) as f (is_wrong, field, code, args)
     where f.is_wrong
    union all
    select g.place, k.field, k.fault, jsonb_build_object('party', g.code, 'account', k.code)
      from given as g
      cross join lateral (values
        ('receivable_account', array['asset', 'liability']), ('payable_account', array['asset', 'liability']),
        ('income_account', array['income']), ('expense_account', array['expense', 'asset'])) as n (field, types)
      left join lateral (
        select a.type, a.is_postable and a.is_active as is_usable from books.accounts as a
         where a.tenant_id = in_tenant and a.code = g.x ->> n.field limit 1) as a on true
      cross join lateral (select n.field, g.x ->> n.field as code,
            case when a.type is null then 'party.account_unknown' when not a.is_usable then 'party.account_unusable'
                 when a.type <> all (n.types) then 'party.account_type' end as fault) as k
     where k.code <> '' and k.fault is not null
    union all
    select g.place, n.field, 'party.vat_code_unknown', jsonb_build_object('party', g.code, 'value', g.x ->> n.field)
      from given as g
      cross join lateral (values ('sale_vat_code', array['output', 'both', 'none']), ('purchase_vat_code', array['input', 'both', 'none'])) as n (field, directions)
     where g.x ->> n.field <> ''
       and not exists (select from books.vat_codes as v where v.tenant_id = in_tenant and v.code = g.x ->> n.field and v.is_active and v.direction = any (n.directions))
    union all
    select a.place, 'accounts', f.code, f.args || jsonb_build_object('position', a.at, 'value', a.iban)
      from accounts as a
      cross join lateral (values
        (a.iban ~ '^GE' or a.kind <> 'foreign' or a.iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$', not api.iban_is_right(a.iban), 'party.iban_malformed', '{}'::jsonb),
        (true, a.iban !~ '^[A-Z0-9]{5,34}$' and a.kind = 'foreign', 'party.iban_malformed', '{}'),
        (true, a.nth > 1, 'party.iban_double', '{}'),
        (true, a.x ->> 'currency' <> '' and not exists (select from books.currencies as c where c.code = a.x ->> 'currency'), 'party.currency_unknown',
            jsonb_build_object('currency', a.x ->> 'currency')),
        (true, length(a.x ->> 'bank_name') > 200, 'party.text_malformed', '{"length_max": 200}')
      ) as f (applies, is_wrong, code, args)
     where f.applies and f.is_wrong
    union all
    select s.place, 'vat_statuses', f.code, jsonb_build_object('position', s.at, 'value', s.x ->> 'from_day')
      from statuses as s
      cross join lateral (values
        (not pg_input_is_valid(coalesce(s.x ->> 'from_day', ''), 'date') or s.x ->> 'is_payer' is null, 'party.vat_day_malformed'),
        (case when pg_input_is_valid(coalesce(s.x ->> 'from_day', ''), 'date') then (s.x ->> 'from_day')::date not between '1992-01-01' and '2999-12-31' else false end, 'party.vat_day_malformed'),
        (coalesce(s.x ->> 'source', 'hand') not in ('hand', 'rs.ge'), 'party.vat_day_malformed'),
        (s.nth > 1, 'party.vat_day_double')
      ) as f (is_wrong, code)
     where f.is_wrong
$$;
comment on function api.party_faults is 'Everything wrong with parties as they would stand after being saved: the place in the array, the field, a code and its arguments. A party by whose identification code another is known already is a fault unless that is allowed.';
