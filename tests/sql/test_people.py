"""Administration: who may do what to whom, and what an administrator must never reach."""

from __future__ import annotations

import json
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit import totp
from tests.kit.chart import SMALL_CHART_ACCOUNTS, small_company
from tests.kit.world import World, one
from tests.sql.attacks import NASTY
from tests.sql.attempts import DENIED, fault, refused, rows
from tests.sql.filling import post, simple

pytestmark = pytest.mark.guard

Connection = psycopg.Connection[Any]


def test_a_person_gets_an_opaque_login_and_a_password_for_a_day(shared: World) -> None:
    boss = shared.connect("administrator")
    for name in NASTY:
        made = one(boss, "select api.create_person(%s, %s)", uuid.uuid4(), name)
        (row,) = rows(
            shared.operate(),
            """select p.display_name, r.rolconnlimit,
                      r.rolvaliduntil - clock_timestamp() between '23 h' and '24 h',
                      r.rolpassword like 'SCRAM-SHA-256$15000:%%', r.oid = p.login_oid
                 from auth.people as p join pg_authid as r on r.rolname = p.login
                        where p.id = %s""",
            made["person_id"],
        )
        assert row == (name, 10, True, True, True)
        assert len(made["password"]) >= 24
    refused(boss, "person.name_missing", "select api.create_person(%s, '  ')", uuid.uuid4())
    refused(boss, "person.name_missing", "select api.create_person(%s, null)", uuid.uuid4())
    refused(boss, "request.missing", "select api.create_person(null, 'Nino')")
    for name in ("chief", "accountant", "stranger"):
        refused(
            shared.connect(name, "kavkasia"),
            DENIED,
            "select api.create_person(%s, 'Nino')",
            uuid.uuid4(),
        )


def test_a_repeated_request_makes_one_person_and_no_password_after_the_first_day(
    shared: World,
) -> None:
    boss, request = shared.connect("administrator"), uuid.uuid4()
    first = one(boss, "select api.create_person(%s, 'Nino')", request)
    second = one(boss, "select api.create_person(%s, 'Nino')", request)
    assert (first["person_id"], first["login"]) == (second["person_id"], second["login"])
    assert first["password"] != second["password"]
    refused(
        boss,
        "request.reused",
        "select api.create_company(%s, %s)",
        request,
        json.dumps(small_company("Z")),
    )
    operator = shared.operate()
    operator.execute(
        "update auth.people set created_at = created_at - interval '25 hours' where id = %s",
        (first["person_id"],),
    )
    assert "password" not in one(boss, "select api.create_person(%s, 'Nino')", request)
    operator.execute(
        "update auth.people set created_at = clock_timestamp() where id = %s", (first["person_id"],)
    )
    given = {
        **shared.operator.parameters,
        "user": first["login"],
        "password": second["password"],
        "dbname": shared.database,
    }
    nino = psycopg.connect(**given, autocommit=True)
    shared._open.append(nino)
    secret = one(nino, "select api.enrol_second_factor()")
    assert one(nino, "select api.confirm_second_factor(%s)", totp.code(secret))["accepted"]
    assert "password" not in one(boss, "select api.create_person(%s, 'Nino')", request)
    # The answer is kept for the one who asked; another administrator's same id is another request.
    other = one(
        shared.connect("rival_administrator"), "select api.create_person(%s, 'Maka')", request
    )
    assert other["person_id"] != first["person_id"]
    kept = rows(operator, "select answer::text from auth.requests")
    assert not [text for (text,) in kept if "password" in text]


def test_renaming_changes_what_is_shown_and_nothing_else(shared: World) -> None:
    boss = shared.connect("administrator")
    person, login = shared.people["accountant"], shared.logins["accountant"]
    for name in NASTY:
        boss.execute("select api.rename_person(%s, %s)", (person, name))
        assert rows(
            shared.operate(), "select display_name, login from auth.people where id = %s", person
        ) == [(name, login)]
    refused(boss, "person.name_missing", "select api.rename_person(%s, ' ')", person)
    refused(
        boss, "person.not_found", "select api.rename_person(%s, 'X')", shared.people["rival_chief"]
    )
    data = rows(
        shared.operate(), "select data from audit.office_events where type = 'PersonRenamed'"
    )
    assert data == [("{}",)] * len(NASTY)


def test_disabling_shuts_one_person_out_and_nobody_else(shared: World, mended_logins: None) -> None:
    victim, twin = shared.connect("accountant", "kavkasia"), shared.raw("accountant")
    bystander = shared.connect("accountant2", "kavkasia")
    boss = shared.connect("administrator")
    refused(
        boss, "person.not_found", "select api.disable_person(%s)", shared.people["administrator"]
    )
    refused(boss, "person.not_found", "select api.disable_person(%s)", shared.people["rival_chief"])
    assert one(boss, "select api.disable_person(%s)", shared.people["accountant"]) == 2
    assert fault(victim, "select 1") is not None
    assert fault(twin, "select 1") is not None
    assert one(bystander, "select count(*) from books.accounts") == SMALL_CHART_ACCOUNTS
    assert one(boss, "select api.verified()")
    with pytest.raises(psycopg.OperationalError):
        shared.raw("accountant")
    # Called again after the commit it cuts what slipped in between, and makes no second event.
    shared.operate().execute(f"alter role {shared.logins['accountant']} login")
    slipped = shared.raw("accountant")
    assert one(boss, "select api.disable_person(%s)", shared.people["accountant"]) == 1
    assert fault(slipped, "select 1") is not None
    assert (
        one(
            shared.operate(),
            "select count(*) from audit.office_events where type = 'PersonDisabled'",
        )
        == 1
    )


@pytest.mark.parametrize("verb", ["disable_person", "remove_person", "reset_person"])
def test_nobody_escapes_by_holding_a_transaction_open(
    shared: World, mended_logins: None, verb: str
) -> None:
    """A refresh, a posting and a new password hold rows that the administrator must write."""
    tenant, person = shared.tenants["kavkasia"], shared.people["accountant"]
    holder = shared.raw("accountant")
    answer = shared.verify(holder, "accountant")
    shared.choose(holder, "kavkasia")
    for setting in (
        "idle_in_transaction_session_timeout",
        "transaction_timeout",
        "lock_timeout",
        "statement_timeout",
    ):
        holder.execute(f"set {setting} = 0")
    holder.execute("begin")
    post(holder, tenant, simple(shared, "kavkasia"))
    holder.execute("select api.change_password('Kavkasia-2026-held')")
    assert one(holder, "select api.refresh_session(%s)", answer["refresh"])["accepted"]
    boss = shared.connect("administrator", "kavkasia")
    boss.execute("set lock_timeout = '2s'")
    arguments = (person,) if verb == "disable_person" else (tenant, person)
    one(boss, f"select api.{verb}({', '.join(['%s'] * len(arguments))})", *arguments)
    assert fault(holder, "commit") is not None
    assert one(shared.operate(), "select count(*) from books.entries") == 0


def test_a_removed_person_is_cut_off_but_keeps_the_other_company(shared: World) -> None:
    tenant, person = shared.tenants["kavkasia"], shared.people["both"]
    victim = shared.raw("both")
    answer = shared.verify(victim, "both")
    chief = shared.connect("chief", "kavkasia")
    assert one(chief, "select api.remove_person(%s, %s)", tenant, person) == 1
    again = shared.raw("both")
    fresh = one(again, "select api.refresh_session(%s)", answer["refresh"])
    again.execute("select set_config('app.session', %s, false)", (fresh["token"],))
    for company, wanted in (("kavkasia", 0), ("rival", SMALL_CHART_ACCOUNTS)):
        shared.choose(again, company)
        assert one(again, "select count(*) from books.accounts") == wanted
    refused(chief, "person.not_found", "select api.remove_person(%s, %s)", tenant, person)
    refused(
        chief,
        "person.own_account",
        "select api.remove_person(%s, %s)",
        tenant,
        shared.people["chief"],
    )
    refused(
        chief,
        "person.not_found",
        "select api.remove_person(%s, %s)",
        tenant,
        shared.people["rival_chief"],
    )


def test_a_reset_gives_a_new_start_to_a_person_of_this_company_alone(
    shared: World, mended_logins: None
) -> None:
    tenant = shared.tenants["kavkasia"]
    victim = shared.raw("accountant")
    answer = shared.verify(victim, "accountant")
    chief = shared.connect("chief", "kavkasia")
    secret = one(chief, "select api.reset_person(%s, %s)", tenant, shared.people["accountant"])
    assert fault(victim, "select 1") is not None
    with pytest.raises(psycopg.OperationalError):
        shared.raw("accountant")
    given = {
        **shared.operator.parameters,
        "user": shared.logins["accountant"],
        "password": secret,
        "dbname": shared.database,
    }
    fresh = psycopg.connect(**given, autocommit=True)
    shared._open.append(fresh)
    assert one(fresh, "select api.refresh_session(%s)", answer["refresh"]) == {"accepted": False}
    refused(
        fresh,
        "second_factor.missing",
        "select api.login_totp(%s)",
        totp.code(shared.secrets["accountant"], ahead=1),
    )
    enrolled = one(fresh, "select api.enrol_second_factor()")
    assert one(fresh, "select api.confirm_second_factor(%s)", totp.code(enrolled, ahead=1))[
        "accepted"
    ]
    for name, why in (
        ("both", "person.shared"),
        ("stranger", "person.not_found"),
        ("rival_chief", "person.not_found"),
        ("administrator", "person.not_found"),
    ):
        refused(chief, why, "select api.reset_person(%s, %s)", tenant, shared.people[name])
    data = rows(shared.operate(), "select data from audit.events where type = 'PersonReset'")
    assert data == [("{}",)]


def test_an_office_administrator_is_not_reset_by_a_company(shared: World) -> None:
    tenant = shared.tenants["practice"]
    shared.operate().execute(
        "insert into auth.memberships values (%s, %s, 'chief_accountant', 'active', %s)",
        (tenant, shared.people["stranger"], shared.people["administrator"]),
    )
    refused(
        shared.connect("stranger", "practice"),
        "person.shared",
        "select api.reset_person(%s, %s)",
        tenant,
        shared.people["administrator"],
    )


def test_a_removed_person_no_longer_knows_the_channel_of_announcements(shared: World) -> None:
    chief = shared.connect("chief", "kavkasia")
    tenant = shared.tenants["kavkasia"]
    before = one(chief, "select api.announcement_channel(%s)", tenant)
    one(chief, "select api.remove_person(%s, %s)", tenant, shared.people["auditor"])
    assert one(chief, "select api.announcement_channel(%s)", tenant) != before
