-- owner: app_owner
-- execute:
create function api.vat_return_kept() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and (
        old.state = 'prepared'
        or (to_jsonb(old) - array['state', 'entry_id', 'version']) = (to_jsonb(new) - array['state', 'entry_id', 'version'])
           and (old.state, new.state) in (('filed', 'corrected'), ('filed', 'filed'), ('corrected', 'corrected'))
           and (old.entry_id is null or old.entry_id is not distinct from new.entry_id
                or exists (select from books.entries as b where b.tenant_id = old.tenant_id and b.reverses_id = old.entry_id)
                or not exists (select from books.entries as e where e.tenant_id = old.tenant_id and e.id = old.entry_id)
                   and not exists (select from books.drafts as d where d.tenant_id = old.tenant_id and d.id = old.entry_id))) then
        return new;
    elsif tg_op = 'DELETE' and old.state = 'prepared' then
        return old;
    end if;
    perform api.fail('GE004', 'vat.return_unchangeable');
    return null;
end
$$;
comment on function api.vat_return_kept is 'Trigger of VAT returns: a filed one stays as it was filed; only its settling entry (another after that was taken back or dropped) and that it was corrected are added.';
