"""Roles given and invitations accepted: a second administrator, and no right before its time."""

from __future__ import annotations

import uuid

import pytest

from tests.kit.chart import SMALL_CHART_ACCOUNTS
from tests.kit.world import World, one
from tests.sql.attacks import NASTY
from tests.sql.attempts import DENIED, refused, rows

pytestmark = pytest.mark.guard


def state(
    world: World, person: str, role: str, company: str = "kavkasia"
) -> tuple[str, bool] | None:
    """State and single-handed mark of a membership, seen from behind."""
    found = rows(
        world.operate(),
        "select state, is_single_handed from auth.memberships where tenant_id = %s "
        "and person_id = %s and role = %s",
        world.tenants[company],
        world.people[person],
        role,
    )
    return found[0] if found else None


def test_nobody_acts_on_the_own_account(shared: World) -> None:
    tenant, me = shared.tenants["kavkasia"], shared.people["chief"]
    chief = shared.connect("chief", "kavkasia")
    refused(
        chief, "person.own_account", "select api.grant_role(%s, %s, 'payroll_officer')", tenant, me
    )
    refused(
        chief,
        "person.own_account",
        "select api.revoke_role(%s, %s, 'chief_accountant')",
        tenant,
        me,
    )
    refused(
        chief,
        "person.own_account",
        "select api.confirm_role(%s, %s, 'payroll_officer')",
        tenant,
        me,
    )
    refused(chief, "person.own_account", "select api.reset_person(%s, %s)", tenant, me)
    one(
        chief,
        "select api.invite_person(%s, %s, 'payroll_officer')::text",
        tenant,
        shared.logins["chief"],
    )
    assert state(shared, "chief", "payroll_officer") is None
    refused(
        chief, "invitation.not_found", "select api.accept_invitation(%s, 'payroll_officer')", tenant
    )


def test_a_reset_lets_invitations_of_other_companies_lapse(
    shared: World, mended_logins: None
) -> None:
    """Who holds the temporary password would accept them in the person's name."""
    rival, own, person = shared.tenants["rival"], shared.tenants["kavkasia"], shared.people["tax"]
    one(
        shared.connect("rival_chief", "rival"),
        "select api.invite_person(%s, %s, 'auditor')::text",
        rival,
        shared.logins["tax"],
    )
    assert state(shared, "tax", "auditor", "rival") == ("invited", False)
    one(shared.connect("chief", "kavkasia"), "select api.reset_person(%s, %s)", own, person)
    assert state(shared, "tax", "auditor", "rival") is None
    assert state(shared, "tax", "tax_specialist") == ("active", False)


def test_write_rights_wait_for_a_second_administrator(shared: World) -> None:
    tenant, person = shared.tenants["kavkasia"], shared.people["stranger"]
    chief, chief2 = shared.connect("chief", "kavkasia"), shared.connect("chief2", "kavkasia")
    member = shared.connect("stranger", "kavkasia")
    grant, confirm = "select api.grant_role(%s, %s, %s)", "select api.confirm_role(%s, %s, %s)"
    assert one(chief, grant, tenant, person, "accountant") == "unconfirmed"
    assert one(chief, grant, tenant, person, "accountant") == "unconfirmed"
    assert one(member, "select count(*) from books.accounts") == 0
    refused(chief, "role.second_person_needed", confirm, tenant, person, "accountant")
    refused(member, DENIED, confirm, tenant, person, "accountant")
    refused(
        shared.connect("administrator", "kavkasia"), DENIED, confirm, tenant, person, "accountant"
    )
    refused(chief2, "invitation.not_found", confirm, tenant, person, "auditor")
    chief2.execute(confirm.encode(), (tenant, person, "accountant"))
    assert state(shared, "stranger", "accountant") == ("active", False)
    assert one(member, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS
    # Reading alone asks nobody.
    assert one(chief, grant, tenant, person, "auditor") == "active"
    one(chief, "select api.revoke_role(%s, %s, 'accountant')::text", tenant, person)
    one(chief, "select api.revoke_role(%s, %s, 'auditor')::text", tenant, person)
    assert one(member, "select count(*) from books.accounts") == 0


def test_a_role_given_single_handed_is_marked_and_in_the_chain(shared: World) -> None:
    tenant, operator = shared.tenants["rival"], shared.operate()
    chief = shared.connect("rival_chief", "rival")
    assert (
        one(
            chief,
            "select api.grant_role(%s, %s, 'chief_accountant')",
            tenant,
            shared.people["rival_accountant"],
        )
        == "active"
    )
    assert state(shared, "rival_accountant", "chief_accountant", "rival") == ("active", True)
    (data,) = rows(
        operator,
        "select data::jsonb from audit.events where type = 'RoleGranted' "
        "and tenant_id = %s order by seq desc limit 1",
        tenant,
    )
    assert data[0] == {"role": "chief_accountant", "state": "active", "single_handed": True}
    # Now there are two; a disabled one does not count.
    operator.execute(
        "update auth.people set is_disabled = true where id = %s",
        (shared.people["rival_accountant"],),
    )
    one(
        chief,
        "select api.invite_person(%s, %s, 'accountant')::text",
        tenant,
        shared.logins["stranger"],
    )
    stranger = shared.connect("stranger")
    assert one(stranger, "select api.accept_invitation(%s, 'accountant')", tenant) == "active"
    assert state(shared, "stranger", "accountant", "rival") == ("active", True)


def test_an_own_computer_gives_roles_at_once(own: World) -> None:
    chief = own.connect("chief", "kavkasia")
    assert (
        one(
            chief,
            "select api.grant_role(%s, %s, 'accountant')",
            own.tenants["kavkasia"],
            own.people["stranger"],
        )
        == "active"
    )
    assert state(own, "stranger", "accountant") == ("active", False)


def test_an_invitation_gives_no_right_over_the_person_until_accepted(shared: World) -> None:
    tenant, person, operator = (
        shared.tenants["kavkasia"],
        shared.people["rival_accountant"],
        shared.operate(),
    )
    chief = shared.connect("chief", "kavkasia")
    guest = shared.connect("rival_accountant", "rival")
    invite = "select api.invite_person(%s, %s, %s)::text"
    one(chief, invite, tenant, shared.logins["rival_accountant"], "accountant")
    for login in ("u_aaaaaaaaaaaaaaaa", "", "postgres", "' or true --", None):
        one(chief, invite, tenant, login, "accountant")
    assert one(operator, "select count(*) from auth.memberships where state = 'invited'") == 1
    refused(chief, "role.unknown", invite, tenant, shared.logins["rival_accountant"], "operator")
    refused(chief, "role.unknown", invite, tenant, shared.logins["rival_accountant"], None)
    refused(chief, "person.not_found", "select api.reset_person(%s, %s)", tenant, person)
    refused(
        chief,
        "invitation.not_found",
        "select api.confirm_role(%s, %s, 'accountant')",
        tenant,
        person,
    )
    shown = rows(
        chief,
        "select display_name, is_disabled from api.people(%s) where person_id = %s",
        tenant,
        person,
    )
    assert shown == [("", False)]
    shared.choose(guest, "kavkasia")
    assert one(guest, "select count(*) from books.accounts") == 0
    assert rows(guest, "select company, role from api.my_invitations()") == [
        ("kavkasia", "accountant")
    ]
    refused(
        guest,
        "invitation.not_found",
        "select api.accept_invitation(%s, 'chief_accountant')",
        tenant,
    )
    refused(
        shared.raw("rival_accountant"),
        DENIED,
        "select api.accept_invitation(%s, 'accountant')",
        tenant,
    )
    # Taking the invitation back cuts nobody off.
    assert one(chief, "select api.remove_person(%s, %s)", tenant, person) == 0
    assert one(guest, "select api.verified()")
    one(chief, invite, tenant, shared.logins["rival_accountant"], "accountant")
    assert one(guest, "select api.accept_invitation(%s, 'accountant')", tenant) == "unconfirmed"
    assert one(guest, "select count(*) from books.accounts") == 0
    chief2 = shared.connect("chief2", "kavkasia")
    one(chief2, "select api.confirm_role(%s, %s, 'accountant')::text", tenant, person)
    assert one(guest, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS


def test_the_order_of_a_list_does_not_tell_a_hidden_name(shared: World) -> None:
    chief = shared.connect("chief", "kavkasia")
    tenant, operator = shared.tenants["kavkasia"], shared.operate()
    one(
        chief,
        "select api.invite_person(%s, %s, 'auditor')::text",
        tenant,
        shared.logins["rival_chief"],
    )
    places = set()
    for name in ("aaa", "zzz", "მმმ"):
        operator.execute(
            "update auth.people set display_name = %s where id = %s",
            (name, shared.people["rival_chief"]),
        )
        order = [
            person for (person,) in rows(chief, "select person_id from api.people(%s)", tenant)
        ]
        places.add(order.index(shared.people["rival_chief"]))
    assert len(places) == 1


def test_a_role_or_person_named_strangely_is_not_found(shared: World) -> None:
    chief, tenant = shared.connect("chief", "kavkasia"), shared.tenants["kavkasia"]
    for role in (*NASTY, "app_owner", "office_administrator", "", None):
        refused(
            chief,
            "role.unknown",
            "select api.grant_role(%s, %s, %s)",
            tenant,
            shared.people["stranger"],
            role,
        )
        refused(
            chief,
            "person.not_found",
            "select api.revoke_role(%s, %s, %s)",
            tenant,
            shared.people["stranger"],
            role,
        )
    for person in (uuid.uuid4(), shared.people["rival_chief"], None):
        refused(
            chief, "person.not_found", "select api.grant_role(%s, %s, 'auditor')", tenant, person
        )
