-- owner: app_owner
-- execute: app_definer
create function api.spelt(in_text text) returns text
language sql immutable strict set search_path = pg_catalog, pg_temp
as $$
    select replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(lower(in_text),
        'აბგდევზთიკლმნოპრსტუფქყწჭჯჰабвгдежзийклмнопрстуфхцчшыэёéèêëäáâàöóüúíçñčšžąęşğьъ''’ʼʹ`',
        'abgdevztiklmnoprstupkqცჩjhabvgdeჟziiklmnoprstufხცჩშyeeeeeeaaaaoouuicncszaesg'), 'ჟ', 'zh'), 'ღ', 'gh'), 'შ', 'sh'), 'ჩ', 'ch'), 'ც', 'ts'), 'ძ', 'dz'), 'ხ', 'kh'), 'щ', 'shch'), 'ю', 'iu'), 'я', 'ia')
$$;
comment on function api.spelt is 'A text in small letters and one plain Latin spelling, as the program spells what is sought (core/spelling.py): კ and к are k, შ and ш are sh. A letter that is doubled stays doubled; patterns allow for it.';
