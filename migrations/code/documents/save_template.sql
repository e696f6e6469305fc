-- owner: app_definer
-- execute: app_user
create function api.save_template(in_tenant uuid, in_request uuid, in_template jsonb, in_expected_version integer default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := concat_ws(' ', in_template, in_expected_version);
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_template', content);
    template uuid := (in_template ->> 'id')::uuid;
    old books.templates;
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
    select jsonb_agg(jsonb_build_object('line', f.line_position, 'code', f.code, 'args', f.args) order by f.line_position nulls first)
      into faults
      from api.template_faults(in_tenant, in_template) as f;
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
           -- The rate is that of the day of each draft, so a template keeps none.
           (select jsonb_agg(jsonb_strip_nulls(l.x) - array['rate', 'position'] order by l.place)
              from jsonb_array_elements(in_template -> 'lines') with ordinality as l (x, place)),
           coalesce(in_template ->> 'recurrence', 'none'), (in_template ->> 'month_day')::smallint,
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
comment on function api.save_template is 'Keep a template: new without an expected version, changed with it. Amounts may be missing; rates are never kept. Refused with every fault.';
