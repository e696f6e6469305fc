-- owner: app_owner
-- execute: app_user app_definer
create function api.vat_box(in_direction text, in_operation text, in_treatment text, in_side text) returns text
language sql immutable set search_path = pg_catalog, pg_temp
as $$
    select case
        when in_side = 'output' and in_direction in ('output', 'both') then
            case in_operation
                when 'advance' then 'OUT_ADV'
                when 'self_supply' then 'OUT_SELF'
                when 'supply' then case in_treatment
                    when 'standard' then 'OUT_STD'
                    when 'exempt_with_credit' then 'OUT_EXP'
                    when 'exempt' then 'OUT_EXEMPT'
                    when 'outside' then 'OUT_OUTSIDE'
                    when 'reverse_charge' then 'RC_OUT'
                end
            end
        when in_side = 'input' and in_direction in ('input', 'both') then
            case in_operation
                when 'advance' then 'IN_ADV'
                when 'import' then 'IN_IMP'
                when 'proportion' then 'IN_PROP'
                when 'mixed' then 'IN_DOM'
                when 'no_credit' then 'IN_NONE'
                when 'supply' then case in_treatment
                    when 'standard' then 'IN_DOM'
                    when 'reverse_charge' then 'IN_RC'
                    else 'IN_NONE'
                end
            end
    end
$$;
comment on function api.vat_box is 'The box of the return into which an operation of a VAT code goes, on the output or the input side; null where it has none. The boxes are the program''s own, neutral ones: a dated file maps them to the official form.';
