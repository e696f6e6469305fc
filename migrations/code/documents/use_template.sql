-- owner: app_definer
-- execute: app_user
create function api.use_template(in_tenant uuid, in_request uuid, in_template uuid, in_day date, in_factor numeric default 1, in_total numeric default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_template, in_day, in_factor, in_total)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'use_template', content);
begin
    if answer is not null then
        return answer;
    end if;
    if not exists (select from books.templates as t where t.tenant_id = in_tenant and t.id = in_template and t.is_active) then
        perform api.fail('GE003', 'template.not_found');
    end if;
    if in_day is null then
        perform api.fail('GE001', 'entry.date_missing');
    end if;
    if in_factor is null or not (in_factor > 0 and in_factor <= 1000000) then
        perform api.fail('GE001', 'template.factor');
    end if;
    if in_total is not null and not (in_total > 0 and in_total < 1e13 and round(in_total, 2) = in_total) then
        perform api.fail('GE001', 'template.total');
    end if;
    answer := api.add_drafts(in_tenant, jsonb_build_array(api.template_entry(in_tenant, in_template, in_day, in_factor, in_total)), 'draft') -> 0;
    return api.keep_answer(in_tenant, in_request, 'use_template', content, answer);
end
$$;
comment on function api.use_template is 'Make a draft of a template for a day, its amounts times a factor, its shares of a total. What is wrong with it is said when it is posted.';
