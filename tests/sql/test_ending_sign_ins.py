"""Ending a sign-in: at once, whole, whatever happens in the same moment, and only by who may."""

from __future__ import annotations

import threading
import uuid
from typing import Any

import psycopg
import pytest

from tests.kit.chart import SMALL_CHART_ACCOUNTS
from tests.kit.world import World, one
from tests.sql.attempts import fault, refused, rows
from tests.sql.test_sessions import sees

pytestmark = pytest.mark.guard

LIST = "select sign_in from api.sign_ins_of(%s, %s)"
END = "select api.end_sign_in_of(%s, %s, %s)"
Connection = psycopg.Connection[Any]


def sign_in(world: World, name: str) -> tuple[Connection, uuid.UUID, dict[str, Any]]:
    """A fresh sign-in of a person in Kavkasia: its connection, its id, its tokens."""
    connection = world.raw(name)
    answer = world.verify(connection, name)
    world.choose(connection, "kavkasia")
    which = one(connection, "select sign_in from api.my_sessions() where is_this")
    return connection, which, answer


def is_cut(connection: Connection) -> bool:
    """Whether the server has closed a connection."""
    try:
        connection.execute("select 1")
    except psycopg.OperationalError:
        return True
    return False


def ask(world: World, name: str, statement: str, *arguments: object) -> Any:
    return one(world.connect(name, "kavkasia"), statement, *arguments)


def test_an_administrator_sees_and_ends_a_colleagues_sign_in_at_once(shared: World) -> None:
    lost, which, answer = sign_in(shared, "accountant")
    kept, other, _ = sign_in(shared, "accountant")
    chief = shared.connect("chief", "kavkasia")
    of = (shared.tenants["kavkasia"], shared.people["accountant"])
    assert {found for (found,) in rows(chief, LIST, *of)} == {which, other}
    assert one(chief, END, *of, which) == 1
    assert is_cut(lost)
    again = shared.raw("accountant")
    assert one(again, "select api.refresh_session(%s)", answer["refresh"]) == {"accepted": False}
    again.execute("select set_config('app.session', %s, false)", (answer["token"],))
    shared.choose(again, "kavkasia")
    assert sees(again) == 0
    assert rows(chief, LIST, *of) == [(other,)], "the other sign-in holds"
    assert is_cut(kept), "its connection comes back by its token"
    assert one(chief, END, *of, which) == 0, "twice is no more than once"
    told = rows(
        shared.operate(),
        "select count(*), min(data) from audit.events where type = 'SignInEnded' "
        "and aggregate_id = %s and person_id = %s",
        shared.people["accountant"],
        shared.people["chief"],
    )
    assert told == [(1, "{}")]


def test_ones_own_other_sign_in_ends_and_this_one_works_on(shared: World) -> None:
    lost, which, answer = sign_in(shared, "accountant")
    here, _, _ = sign_in(shared, "accountant")
    second = shared.raw("accountant")
    ticket = one(here, "select api.branch()")
    joined = one(second, "select api.join_branch(%s)", ticket)
    second.execute("select set_config('app.session', %s, false)", (joined["token"],))
    shared.choose(second, "kavkasia")
    assert one(here, "select api.end_sign_in(%s)", which) == 1
    assert is_cut(lost)
    assert sees(here) == sees(second) == SMALL_CHART_ACCOUNTS
    again = shared.raw("accountant")
    assert one(again, "select api.refresh_session(%s)", answer["refresh"]) == {"accepted": False}


def test_a_ticket_asked_for_before_opens_nothing_after(shared: World) -> None:
    lost, which, _ = sign_in(shared, "accountant")
    ticket = one(lost, "select api.branch()")
    of = (shared.tenants["kavkasia"], shared.people["accountant"])
    ask(shared, "chief", END, *of, which)
    assert one(shared.raw("accountant"), "select api.join_branch(%s)", ticket) == {
        "accepted": False
    }


@pytest.mark.parametrize("way", ["ticket", "refresh"])
def test_a_session_being_made_in_this_moment_ends_too(shared: World, way: str) -> None:
    """Held open by a hostile connection, it would else outlive its sign-in."""
    lost, which, answer = sign_in(shared, "accountant")
    thief = shared.raw("accountant")
    ticket = one(lost, "select api.branch()")
    thief.execute("begin")
    if way == "ticket":
        made = one(thief, "select api.join_branch(%s)", ticket)
    else:
        made = one(thief, "select api.refresh_session(%s)", answer["refresh"])
    assert made["accepted"]
    of = (shared.tenants["kavkasia"], shared.people["accountant"])
    chief = shared.connect("chief", "kavkasia")
    chief.execute("set lock_timeout = '5s'")
    assert one(chief, END, *of, which) >= 1
    assert is_cut(thief), "whoever holds the rows is cut first"
    alive = rows(chief, LIST, *of)
    assert alive == []


def test_signing_out_takes_along_what_is_made_in_this_moment(shared: World) -> None:
    here, which, _ = sign_in(shared, "accountant")
    ticket = one(here, "select api.branch()")
    joining = shared.raw("accountant")
    joining.execute("begin")
    made = one(joining, "select api.join_branch(%s)", ticket)
    assert made["accepted"]
    ended: list[int] = []
    leaving = threading.Thread(target=lambda: ended.append(one(here, "select api.logout()")))
    leaving.start()
    leaving.join(0.3)
    assert leaving.is_alive(), "it waits for the session that is being made"
    joining.execute("commit")
    leaving.join(10)
    assert ended == [2]
    joining.execute("select set_config('app.session', %s, false)", (made["token"],))
    shared.choose(joining, "kavkasia")
    assert sees(joining) == 0
    left = "select count(*) from auth.sessions where family_id = %s and revoked_at is null"
    assert one(shared.operate(), left, which) == 0


@pytest.mark.parametrize(
    "name", ["accountant2", "tax", "payroll", "auditor", "stranger", "rival_chief"]
)
def test_nobody_else_sees_or_ends_them(shared: World, name: str) -> None:
    connection, which, _ = sign_in(shared, "accountant")
    other = shared.connect(name, "kavkasia")
    of = (shared.tenants["kavkasia"], shared.people["accountant"])
    denied = ("permission.missing",)
    refused(other, denied, LIST, *of)
    refused(other, denied, END, *of, which)
    assert one(other, "select api.end_sign_in(%s)", which) == 0, "it is not one's own"
    # Nor by naming a company where one is administrator: the person does not work there.
    if name == "rival_chief":
        shared.choose(other, "rival")
        there = (shared.tenants["rival"], shared.people["accountant"])
        refused(other, "person.not_found", LIST, *there)
        refused(other, "person.not_found", END, *there, which)
    assert sees(connection) == SMALL_CHART_ACCOUNTS


def test_a_person_of_two_companies_is_left_to_the_office(shared: World) -> None:
    shared.operate().execute(
        "insert into auth.memberships values (%s, %s, 'auditor', 'active', %s)",
        (shared.tenants["rival"], shared.people["accountant"], shared.people["rival_chief"]),
    )
    connection, which, _ = sign_in(shared, "accountant")
    of = (shared.tenants["kavkasia"], shared.people["accountant"])
    there = (shared.tenants["rival"], shared.people["accountant"])
    for name, company, person in (("chief", "kavkasia", of), ("rival_chief", "rival", there)):
        boss = shared.connect(name, company)
        assert fault(boss, LIST, *person) is not None
        refused(boss, "person.shared", END, *person, which)
    assert sees(connection) == SMALL_CHART_ACCOUNTS
    # The administrator of the person's own office answers for the login itself.
    assert ask(shared, "administrator", END, *of, which) == 1
    assert is_cut(connection)


def test_an_invited_person_is_nobodys_to_end(shared: World) -> None:
    shared.operate().execute(
        "insert into auth.memberships values (%s, %s, 'auditor', 'invited', %s)",
        (shared.tenants["kavkasia"], shared.people["rival_chief"], shared.people["chief"]),
    )
    chief = shared.connect("chief", "kavkasia")
    of = (shared.tenants["kavkasia"], shared.people["rival_chief"])
    refused(chief, "person.not_found", LIST, *of)
    refused(chief, "person.not_found", END, *of, uuid.uuid4())
