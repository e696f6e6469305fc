-- owner: app_owner
-- execute:
create function api.vat_record_kept() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE'
       and (to_jsonb(old) - array['period', 'return_id', 'document']) = (to_jsonb(new) - array['period', 'return_id', 'document'])
       and (old.return_id is null or (old.period, old.return_id, old.document) is not distinct from (new.period, new.return_id, new.document)) then
        return new;
    end if;
    perform api.fail('GE004', 'vat.record_unchangeable');
    return null;
end
$$;
comment on function api.vat_record_kept is 'Trigger of the VAT registers: amounts never change; a period is given while nothing is filed, and the return is marked once.';
