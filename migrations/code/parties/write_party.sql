-- owner: app_definer
-- execute:
create function api.write_party(in_tenant uuid, in_party jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set plan_cache_mode = force_custom_plan
as $$
declare
    old books.parties;
    fresh books.parties;
    given jsonb := in_party;
    named text;
    old_accounts jsonb := '[]';
    old_statuses jsonb := '[]';
    accounts jsonb;
    statuses jsonb;
    changed text[];
begin
    select p.* into old from books.parties as p where p.tenant_id = in_tenant and p.code = api.party_code(in_party) for update;
    -- Accounts and VAT codes are named by code; what is not said stays as it was.
    foreach named in array array['receivable', 'payable', 'income', 'expense'] loop
        if given ? (named || '_account') then
            given := given || jsonb_build_object(named || '_account_id',
                (select a.id from books.accounts as a where a.tenant_id = in_tenant and a.code = given ->> (named || '_account')));
        end if;
    end loop;
    foreach named in array array['sale', 'purchase'] loop
        if given ? (named || '_vat_code') then
            given := given || jsonb_build_object(named || '_vat_code_id',
                (select v.id from books.vat_codes as v where v.tenant_id = in_tenant and v.code = given ->> (named || '_vat_code')));
        end if;
    end loop;
    select jsonb_object_agg(k.key, case when jsonb_typeof(k.value) = 'string' then to_jsonb(btrim(k.value #>> '{}')) else k.value end) into given
      from jsonb_each(given) as k
     where k.key in ('name', 'kind', 'country', 'id_code', 'address', 'email', 'phone', 'contact_person', 'note', 'terms_days', 'is_active',
                     'receivable_account_id', 'payable_account_id', 'income_account_id', 'expense_account_id', 'sale_vat_code_id', 'purchase_vat_code_id')
       and (k.value <> 'null' or k.key like '%\_id' or k.key = 'id_code');
    given := coalesce(given, '{}');
    if given ? 'id_code' then
        given := given || jsonb_build_object('id_code', nullif(given ->> 'id_code', ''));
    end if;
    if old.id is null then
        fresh := jsonb_populate_record(null::books.parties, jsonb_build_object('tenant_id', in_tenant, 'id', coalesce((in_party ->> 'id')::uuid, uuidv7()),
            'code', api.party_code(in_party), 'country', 'GE', 'kind', 'organisation', 'address', '', 'email', '', 'phone', '', 'contact_person', '',
            'note', '', 'terms_days', 0, 'is_active', true, 'version', 1) || given);
    else
        fresh := jsonb_populate_record(old, given);
    end if;
    if old.id is not null then
        select coalesce(jsonb_agg(jsonb_build_object('iban', b.iban, 'bank_name', b.bank_name, 'currency', b.currency) order by b.position), '[]') into old_accounts
          from books.party_accounts as b where b.tenant_id = in_tenant and b.party_id = old.id;
        select coalesce(jsonb_agg(jsonb_build_object('from_day', s.from_day, 'is_payer', s.is_payer, 'source', s.source, 'checked_at', s.checked_at) order by s.from_day), '[]') into old_statuses
          from books.party_vat_statuses as s where s.tenant_id = in_tenant and s.party_id = old.id;
    end if;
    if jsonb_typeof(in_party -> 'accounts') = 'array' then
        select coalesce(jsonb_agg(jsonb_build_object('iban', upper(replace(a.x ->> 'iban', ' ', '')), 'bank_name', btrim(coalesce(a.x ->> 'bank_name', '')),
                   'currency', nullif(a.x ->> 'currency', '')) order by a.at), '[]') into accounts
          from jsonb_array_elements(in_party -> 'accounts') with ordinality as a (x, at);
    else
        accounts := old_accounts;
    end if;
    if jsonb_typeof(in_party -> 'vat_statuses') = 'array' then
        select coalesce(jsonb_agg(jsonb_build_object('from_day', (s.x ->> 'from_day')::date, 'is_payer', (s.x ->> 'is_payer')::boolean,
                   'source', coalesce(s.x ->> 'source', 'hand'), 'checked_at', (s.x ->> 'checked_at')::timestamptz) order by (s.x ->> 'from_day')::date), '[]') into statuses
          from jsonb_array_elements(in_party -> 'vat_statuses') as s (x);
    else
        statuses := old_statuses;
    end if;
    select array_agg(k.key order by k.key) into changed
      from jsonb_each(to_jsonb(fresh) || jsonb_build_object('accounts', accounts, 'vat_statuses', statuses)) as k
     where k.value is distinct from (to_jsonb(old) || jsonb_build_object('accounts', old_accounts, 'vat_statuses', old_statuses)) -> k.key;
    if old.id is not null and changed is null then
        return jsonb_build_object('id', old.id, 'code', old.code, 'version', old.version, 'state', 'same');
    end if;
    if old.id is not null then
        fresh.version := old.version + 1;
    end if;
    insert into books.parties as p values (fresh.*)
    on conflict (tenant_id, code) do update
       set name = excluded.name, kind = excluded.kind, country = excluded.country, id_code = excluded.id_code, address = excluded.address,
           email = excluded.email, phone = excluded.phone, contact_person = excluded.contact_person, note = excluded.note,
           terms_days = excluded.terms_days, is_active = excluded.is_active, receivable_account_id = excluded.receivable_account_id,
           payable_account_id = excluded.payable_account_id, income_account_id = excluded.income_account_id,
           expense_account_id = excluded.expense_account_id, sale_vat_code_id = excluded.sale_vat_code_id,
           purchase_vat_code_id = excluded.purchase_vat_code_id, version = excluded.version;
    if accounts <> old_accounts then
        delete from books.party_accounts as b where b.tenant_id = in_tenant and b.party_id = fresh.id;
        insert into books.party_accounts (tenant_id, party_id, position, iban, bank_name, currency)
        select in_tenant, fresh.id, a.at, a.x ->> 'iban', a.x ->> 'bank_name', a.x ->> 'currency'
          from jsonb_array_elements(accounts) with ordinality as a (x, at);
    end if;
    if statuses <> old_statuses then
        delete from books.party_vat_statuses as s where s.tenant_id = in_tenant and s.party_id = fresh.id;
        insert into books.party_vat_statuses (tenant_id, party_id, from_day, is_payer, source, checked_at)
        select in_tenant, fresh.id, (s.x ->> 'from_day')::date, (s.x ->> 'is_payer')::boolean, s.x ->> 'source', (s.x ->> 'checked_at')::timestamptz
          from jsonb_array_elements(statuses) as s (x);
    end if;
    -- The chain is for ever and people are not: of what is private only the names of the fields that changed. A person may be coded by its personal number.
    return jsonb_build_object('id', fresh.id, 'code', fresh.code, 'version', fresh.version,
        'state', case when old.id is null then 'added' else 'changed' end,
        'event', (to_jsonb(fresh) - 'tenant_id' - api.private_party_fields() - case when fresh.code ~ '^[0-9]{11}$' then 'code' else '' end
            || jsonb_build_object('vat_statuses', statuses, 'changed', to_jsonb(array_remove(array_remove(changed, 'version'), 'tenant_id'))))::text);
end
$$;
comment on function api.write_party is 'Write a party that has no faults, by its code: what is not said stays. Says added, changed or same, and what the event shall hold: no name, personal number, contact or bank account, only which of them changed; the same leaves no event.';
