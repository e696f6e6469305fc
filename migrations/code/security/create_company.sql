-- owner: sec_definer
-- execute: app_user
create function api.create_company(in_request uuid, in_company jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    office uuid := api.need_office();
    me uuid := api.me();
    answer jsonb := api.answered_before(in_request, 'create_company');
    tenant uuid := coalesce((in_company ->> 'tenant_id')::uuid, uuidv7());
    first_person uuid := coalesce((in_company ->> 'first_person')::uuid, me);
    chosen_before text := coalesce(current_setting('app.tenant', true), '');
    first_role text;
begin
    if answer is not null then
        return (answer ->> 'tenant_id')::uuid;
    end if;
    if (select o.expires_on < (clock_timestamp() at time zone 'Asia/Tbilisi')::date from auth.office as o where o.id = office)
       and coalesce(in_company ->> 'kind', 'real') = 'real' then
        perform api.fail('GE001', 'office.expired', jsonb_build_object('last_day', (select o.expires_on from auth.office as o where o.id = office)));
    end if;
    if not exists (select from auth.people as p where p.id = first_person and p.office_id = office and not p.is_disabled) then
        perform api.fail('GE003', 'person.not_found');
    end if;
    -- Who opens the books enters into them, so it must be somebody who will work there.
    if in_company ? 'opening' and first_person <> me then
        perform api.fail('GE004', 'opening.not_first_person');
    end if;
    insert into auth.companies (id, office_id, kind, name, channel)
    values (tenant, office, coalesce(in_company ->> 'kind', 'real'), trim(in_company ->> 'name'),
            'davtari_' || encode(api.random_bytes(16), 'hex'));
    -- The founder is a member only inside this call, so that the ordinary wall lets the first rows in.
    insert into auth.memberships (tenant_id, person_id, role, state, granted_by)
    values (tenant, me, 'chief_accountant', 'active', me);
    perform set_config('app.tenant', tenant::text, true);
    -- On a shared server a second person looks at large entries and every run of payroll unless the office says otherwise.
    perform api.found_company(tenant,
        coalesce((select jsonb_build_object('approval_rules', jsonb_build_array(
                         jsonb_build_object('kind', '*', 'from_amount', s.approval_from::text),
                         jsonb_build_object('kind', 'payroll_run', 'from_amount', '0')))
                    from auth.server as s where s.kind = 'shared' and coalesce(in_company ->> 'kind', 'real') = 'real'), '{}')
        || in_company);
    delete from auth.memberships as m where m.tenant_id = tenant and m.person_id = me;
    for first_role in
        select jsonb_array_elements_text(coalesce(in_company -> 'first_roles', '["chief_accountant"]'))
    loop
        if not exists (select from auth.roles as r where r.role = first_role) then
            perform api.fail('GE001', 'role.unknown', jsonb_build_object('role', first_role));
        end if;
        insert into auth.memberships (tenant_id, person_id, role, state, granted_by, is_single_handed)
        values (tenant, first_person, first_role, 'active', me, (select s.kind = 'shared' from auth.server as s));
        perform api.append_event(tenant, 'RoleGranted', 'person', first_person,
            jsonb_build_object('role', first_role, 'state', 'active', 'single_handed', true));
    end loop;
    perform set_config('app.tenant', chosen_before, true);
    perform api.append_office_event('CompanyCreated', 'company', tenant, jsonb_build_object('kind', in_company ->> 'kind'));
    perform api.remember_answer(in_request, 'create_company', jsonb_build_object('tenant_id', tenant));
    return tenant;
end
$$;
comment on function api.create_company is 'A new company of the office with its chart and account roles, and its first person (roles, by default chief accountant). Only the office administrator; the books stay closed to him unless he is that person.';
