-- owner: app_owner
-- execute: app_user app_definer sec_definer
create function api.entry_kinds() returns table (kind text, made_by text)
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    values
        ('manual', 'hand'), ('imported', 'hand'), ('opening', 'hand'),
        ('sale', 'hand'), ('retail', 'hand'), ('card_receipt', 'hand'), ('export', 'hand'), ('return', 'hand'),
        ('purchase', 'hand'), ('import', 'hand'), ('expense', 'hand'), ('advance', 'hand'), ('offset', 'hand'),
        ('payment', 'hand'), ('receipt', 'hand'), ('bank', 'hand'), ('cash_deposit', 'hand'), ('exchange', 'hand'), ('loan', 'hand'),
        ('payroll', 'hand'), ('payroll_payment', 'hand'), ('tax', 'hand'), ('tax_payment', 'hand'), ('vat_settlement', 'hand'),
        ('depreciation', 'hand'), ('stock', 'hand'),
        ('reversal', 'verb'), ('revaluation', 'verb'), ('payroll_run', 'verb'), ('year_close', 'verb'), ('year_open', 'verb')
$$;
comment on function api.entry_kinds is 'The kinds of entries and who gives them: one made by hand is a label that whoever enters chooses and no rule trusts; one made by a verb comes only from the function of that verb.';
