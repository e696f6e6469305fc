-- owner: app_definer
-- execute: app_user
create function api.save_template(in_tenant uuid, in_request uuid, in_template jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_template, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_template', content);
    template uuid := (in_template ->> 'id')::uuid;
    old books.templates;
    given jsonb := in_template;
    source uuid := (in_template ->> 'from_entry')::uuid;
    given_lines jsonb;
    faults jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    select t.* into old from books.templates as t where t.tenant_id = in_tenant and t.id = template for update;
    if template is null or (old.id is null and in_expected_version is not null) then
        perform api.fail('GE003', 'template.not_found');
    elsif old.id is not null then
        perform api.expect_version(in_tenant, 'template', old.id, old.version, in_expected_version);
    end if;
    if source is not null then
        select jsonb_agg(l.l - array['tenant_id', 'entry_id', 'draft_id', 'entry_date', 'is_storno'] order by l.position) into given_lines
          from (select to_jsonb(e) as l, e.position from books.lines as e where e.tenant_id = in_tenant and e.entry_id = source
                union all
                select to_jsonb(d), d.position from books.draft_lines as d where d.tenant_id = in_tenant and d.draft_id = source) as l;
        if given_lines is null then
            perform api.fail('GE003', 'entry.not_found');
        end if;
    elsif jsonb_typeof(in_template -> 'lines') = 'array' then
        given_lines := in_template -> 'lines';
    else
        given_lines := old.lines;
    end if;
    -- Amounts as texts with their digits; the rate is that of the day of each draft, so none is kept.
    select jsonb_agg((select coalesce(jsonb_object_agg(k.key, case when k.key in ('debit', 'credit', 'amount') then to_jsonb(k.value #>> '{}') else k.value end), '{}')
                        from jsonb_each(jsonb_strip_nulls(l.x) - array['rate', 'position']) as k
                       where not (k.key in ('debit', 'credit') and (k.value #>> '{}')::numeric = 0 or k.key = 'text' and k.value = '""'))
                     order by l.place)
      into given_lines
      from jsonb_array_elements(given_lines) with ordinality as l (x, place);
    -- A thousand lines are far below this: what is more are keys that no line has.
    if octet_length(given_lines::text) > 2097152 then
        perform api.fail('GE001', 'value.too_large', jsonb_build_object('field', 'lines'));
    end if;
    given := in_template || jsonb_build_object('lines', given_lines);
    select jsonb_agg(jsonb_build_object('line', f.line_position, 'code', f.code, 'args', f.args) order by f.line_position nulls first, f.code)
      into faults
      from api.template_faults(in_tenant, given) as f;
    if exists (select from books.templates as t
                where t.tenant_id = in_tenant and t.is_active and t.name = btrim(in_template ->> 'name') and t.id <> template) then
        faults := coalesce(faults, '[]') || jsonb_build_object('code', 'template.name_taken', 'args', jsonb_build_object('name', btrim(in_template ->> 'name')));
    end if;
    if faults is not null then
        perform api.fail('GE001', 'template.faults', jsonb_build_object('problems', faults));
    end if;
    insert into books.templates as t (tenant_id, id, name, kind, series, text, lines, recurrence, month_day, next_day, until, created_by)
    select in_tenant, template, btrim(in_template ->> 'name'), in_template ->> 'kind', coalesce(in_template ->> 'series', 'GL'),
           coalesce(in_template ->> 'text', ''),
           given_lines, coalesce(in_template ->> 'recurrence', 'none'), (in_template ->> 'month_day')::smallint,
           (in_template ->> 'next_day')::date, (in_template ->> 'until')::date, me
    on conflict (tenant_id, id) do update
       set name = excluded.name, kind = excluded.kind, series = excluded.series, text = excluded.text, lines = excluded.lines,
           recurrence = excluded.recurrence, month_day = excluded.month_day, next_day = excluded.next_day, until = excluded.until,
           is_active = true, version = t.version + 1;
    perform api.append_event(in_tenant, 'TemplateSaved', 'template', template,
        (select to_jsonb(t) - 'tenant_id' from books.templates as t where t.tenant_id = in_tenant and t.id = template));
    select jsonb_build_object('id', t.id, 'name', t.name, 'version', t.version, 'next_day', t.next_day) into answer
      from books.templates as t where t.tenant_id = in_tenant and t.id = template;
    return api.keep_answer(in_tenant, in_request, 'save_template', content, answer);
end
$$;
comment on function api.save_template is 'Keep a template: new without an expected version, changed with it. Its lines are given, taken from an entry or draft (from_entry), or left as they were. Amounts may be missing; rates are never kept. Refused with every fault.';
