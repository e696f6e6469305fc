-- owner: app_owner
-- execute: app_definer
create function api.media_type(in_content bytea) returns text
language sql immutable set search_path = pg_catalog, pg_temp set standard_conforming_strings = on
as $$
    select case
        when substring(in_content from 1 for 5) = '%PDF-'::bytea then 'application/pdf'
        when substring(in_content from 1 for 8) = '\x89504e470d0a1a0a'::bytea then 'image/png'
        when substring(in_content from 1 for 3) = '\xffd8ff'::bytea then 'image/jpeg'
        -- A workbook is a zip; the names of its parts stand in it as they are. Macros are refused.
        when substring(in_content from 1 for 4) = '\x504b0304'::bytea
            and position('[Content_Types].xml'::bytea in in_content) > 0
            and position('xl/workbook.xml'::bytea in in_content) > 0
            and position('vbaProject.bin'::bytea in in_content) = 0
            then 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        -- In UTF-8, with its mark or without, or in UTF-16 of either order; a web page is none.
        when (substring(in_content from 1 for 6) in ('<?xml '::bytea, '\xfffe3c003f00'::bytea, '\xfeff003c003f'::bytea)
              or substring(in_content from 1 for 9) = '\xefbbbf'::bytea || '<?xml '::bytea)
            and position('<html'::bytea in substring(in_content from 1 for 4096)) = 0
            then 'application/xml'
    end
$$;
comment on function api.media_type is 'What a document is by its first bytes: PDF, PNG, JPEG, XLSX or XML; null for anything else.';
