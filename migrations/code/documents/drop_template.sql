-- owner: app_definer
-- execute: app_user
create function api.drop_template(in_tenant uuid, in_request uuid, in_template uuid, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_template, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'drop_template', content);
    old books.templates;
begin
    if answer is not null then
        return answer;
    end if;
    select t.* into old from books.templates as t where t.tenant_id = in_tenant and t.id = in_template and t.is_active for update;
    if old.id is null then
        perform api.fail('GE003', 'template.not_found');
    end if;
    perform api.expect_version(in_tenant, 'template', old.id, old.version, in_expected_version);
    update books.templates as t set is_active = false, version = t.version + 1 where t.tenant_id = in_tenant and t.id = old.id;
    perform api.append_event(in_tenant, 'TemplateDropped', 'template', old.id, jsonb_build_object('name', old.name));
    return api.keep_answer(in_tenant, in_request, 'drop_template', content, jsonb_build_object('id', old.id, 'name', old.name));
end
$$;
comment on function api.drop_template is 'Take a template out of use; what it made stays.';
