-- owner: app_owner
-- execute: app_user
create function api.parties(in_tenant uuid, in_day date default null, in_party uuid default null, in_code text default null)
returns table (id uuid, code text, name text, kind text, id_code text, country text, address text, email text, phone text,
    contact_person text, note text, terms_days smallint, receivable_account text, payable_account text, income_account text,
    expense_account text, sale_vat_code text, purchase_vat_code text, is_vat_payer boolean, is_active boolean, version integer,
    accounts jsonb, vat_statuses jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp
as $$
begin
    perform api.need(in_tenant, 'accounts:read');
    return query
    select p.id, p.code, p.name, p.kind, coalesce(p.id_code, ''), p.country, p.address, p.email, p.phone, p.contact_person, p.note, p.terms_days,
           (select a.code from books.accounts as a where a.tenant_id = in_tenant and a.id = p.receivable_account_id),
           (select a.code from books.accounts as a where a.tenant_id = in_tenant and a.id = p.payable_account_id),
           (select a.code from books.accounts as a where a.tenant_id = in_tenant and a.id = p.income_account_id),
           (select a.code from books.accounts as a where a.tenant_id = in_tenant and a.id = p.expense_account_id),
           (select v.code from books.vat_codes as v where v.tenant_id = in_tenant and v.id = p.sale_vat_code_id),
           (select v.code from books.vat_codes as v where v.tenant_id = in_tenant and v.id = p.purchase_vat_code_id),
           (select s.is_payer from books.party_vat_statuses as s
             where s.tenant_id = in_tenant and s.party_id = p.id
               and s.from_day <= coalesce(in_day, (clock_timestamp() at time zone 'Asia/Tbilisi')::date)
             order by s.from_day desc limit 1),
           p.is_active, p.version,
           coalesce((select jsonb_agg(jsonb_build_object('iban', b.iban, 'bank_name', b.bank_name, 'currency', b.currency) order by b.position)
                       from books.party_accounts as b where b.tenant_id = in_tenant and b.party_id = p.id), '[]'),
           coalesce((select jsonb_agg(jsonb_build_object('from_day', s.from_day, 'is_payer', s.is_payer, 'source', s.source, 'checked_at', s.checked_at) order by s.from_day)
                       from books.party_vat_statuses as s where s.tenant_id = in_tenant and s.party_id = p.id), '[]')
      from books.parties as p
     where p.tenant_id = in_tenant and (in_party is null or p.id = in_party) and (in_code is null or p.code = in_code)
     order by p.code;
end
$$;
comment on function api.parties is 'Parties whole, by code: all, or one by id or code. Whether each is a VAT payer is said of a day (else today); null is not known.';
