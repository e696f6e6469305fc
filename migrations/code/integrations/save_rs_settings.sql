-- owner: app_definer
-- execute: app_user
create function api.save_rs_settings(in_tenant uuid, in_request uuid, in_sends_from date, in_url text, in_expected_version integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    me uuid := api.writer(in_tenant, 'transactions:write');
    content text := jsonb_build_array(in_sends_from, in_url, in_expected_version)::text;
    answer jsonb := api.request_answer(in_tenant, in_request, 'save_rs_settings', content);
    address text := nullif(trim(in_url), '');
    old books.rs_settings;
begin
    if answer is not null then
        return answer;
    end if;
    -- Programs of colleagues send the company's password there: it is RS.ge itself, or a server of the computer they sit at.
    if address !~ '^http://(127\.0\.0\.1|localhost)(:[0-9]+)?(/.*)?$' then
        perform api.fail('GE001', 'rs.address_elsewhere');
    elsif in_sends_from is not null and address is null and api.company_kind(in_tenant) <> 'real' then
        perform api.fail('GE001', 'rs.practice_only');
    end if;
    select s.* into old from books.rs_settings as s where s.tenant_id = in_tenant for update;
    perform api.expect_version(in_tenant, 'rs_settings', in_tenant, coalesce(old.version, 0), in_expected_version);
    -- Whoever sets it has looked: the queue goes on.
    insert into books.rs_settings as s (tenant_id, sends_from, url) values (in_tenant, in_sends_from, address)
    on conflict (tenant_id) do update
       set sends_from = excluded.sends_from, url = excluded.url, failures = 0, opened_until = null, stopped_code = null, stopped_text = null,
           stopped_at = null, version = s.version + 1;
    answer := jsonb_build_object('sends_from', in_sends_from, 'url', address, 'version', coalesce(old.version, 0) + 1);
    perform api.append_event(in_tenant, 'RsSettingsSaved', 'rs_settings', in_tenant, answer);
    return api.keep_answer(in_tenant, in_request, 'save_rs_settings', content, answer);
end
$$;
comment on function api.save_rs_settings is 'Say from which tax point on documents go to RS.ge (null: none) and where it is; a queue that stood still goes on. Companies for demonstration and practice reach a server of this computer alone.';
