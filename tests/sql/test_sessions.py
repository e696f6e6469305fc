"""Sessions: each binding taken away in turn, rotation, tickets, passwords, a silent log."""

from __future__ import annotations

import threading
import time
import uuid
from typing import Any

import psycopg
import pytest

from app.server.cluster import Cluster
from tests.kit import totp
from tests.kit.chart import SMALL_CHART_ACCOUNTS
from tests.kit.world import PASSWORD, World, one
from tests.sql.attempts import DENIED, fault, refused, rows

pytestmark = pytest.mark.guard

Connection = psycopg.Connection[Any]


def sees(connection: Connection) -> int:
    """How many accounts the connection sees: the whole chart or none."""
    return int(one(connection, "select count(*) from books.accounts"))


def enter(world: World, name: str) -> tuple[Connection, dict[str, Any]]:
    """A verified connection in kavkasia, and its tokens."""
    connection = world.raw(name)
    answer = world.verify(connection, name)
    world.choose(connection, "kavkasia")
    assert sees(connection) == SMALL_CHART_ACCOUNTS
    return connection, answer


def show(connection: Connection, token: str) -> None:
    """Show a token on a connection."""
    connection.execute("select set_config('app.session', %s, false)", (token,))


@pytest.mark.parametrize(
    "change",
    [
        "pid = pid + 1",
        "backend_start = backend_start + interval '1 microsecond'",
        "expires_at = clock_timestamp()",
        "replaced_at = clock_timestamp()",
        "revoked_at = clock_timestamp()",
        "token_hash = sha256('other')",
        "person_id = (select id from auth.people where display_name = 'chief')",
        "made_in = made_in",
    ],
)
def test_a_session_without_one_of_its_bindings_is_none(shared: World, change: str) -> None:
    connection, _ = enter(shared, "accountant")
    shared.operate().execute(f"update auth.sessions set {change}")
    wanted = SMALL_CHART_ACCOUNTS if change == "made_in = made_in" else 0
    assert sees(connection) == wanted
    assert one(connection, "select api.verified()") is bool(wanted)


def test_a_token_is_worth_nothing_on_another_connection_or_login(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    twin, colleague = shared.raw("accountant"), shared.raw("accountant2")
    for other in (twin, colleague):
        show(other, answer["token"])
        shared.choose(other, "kavkasia")
        assert sees(other) == 0
        refused(other, DENIED, "select * from api.chart(%s)", shared.tenants["kavkasia"])
    # Even with the pin moved to a colleague's connection it is the person's alone.
    pid = colleague.info.backend_pid
    shared.operate().execute(
        "update auth.sessions set pid = %s, backend_start = (select backend_start "
        "from pg_stat_activity where pid = %s)",
        (pid, pid),
    )
    assert sees(colleague) == 0
    assert sees(connection) == 0
    show(twin, answer["refresh"])
    assert sees(twin) == 0


def test_a_token_dropped_or_wrong_is_no_session(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    for token in (
        answer["token"][:-1],
        answer["token"] + "0",
        answer["token"].upper(),
        answer["refresh"],
        "0" * 64,
    ):
        show(connection, token)
        assert sees(connection) == 0, token
    show(connection, answer["token"])
    assert sees(connection) == SMALL_CHART_ACCOUNTS
    connection.execute("reset all")
    assert sees(connection) == 0


def test_a_session_ends_inside_an_open_transaction(shared: World) -> None:
    for level in ("read committed", "repeatable read", "serializable"):
        shared._ahead.clear()
        shared.operate().execute("select setval(step_sequence, 0) from auth.second_factors")
        connection, _ = enter(shared, "accountant")
        shared.operate().execute(
            "update auth.sessions set expires_at = clock_timestamp() + interval '400 ms'"
        )
        connection.execute(f"begin isolation level {level}")
        assert sees(connection) == SMALL_CHART_ACCOUNTS
        time.sleep(0.5)
        assert sees(connection) == 0, level
        refused(
            connection, "session.needed", "select * from api.chart(%s)", shared.tenants["kavkasia"]
        )
        connection.execute("rollback")


def test_a_disabled_person_is_nobody_at_once(shared: World) -> None:
    connection, _ = enter(shared, "accountant")
    shared.operate().execute(
        "update auth.people set is_disabled = true where id = %s", (shared.people["accountant"],)
    )
    assert sees(connection) == 0
    assert one(connection, "select api.me()") is None
    assert one(connection, "select api.tenant_for('member')") is None
    refused(
        shared.raw("accountant"),
        "person.unknown",
        "select api.login_totp(%s)",
        totp.code(shared.secrets["accountant"], ahead=1),
    )


def test_a_login_made_anew_under_an_old_name_inherits_nothing(shared: World) -> None:
    boss = shared.connect("administrator")
    made = one(boss, "select api.create_person(%s, 'Nino')", uuid.uuid4())
    operator = shared.operate()
    operator.execute(
        "insert into auth.memberships values (%s, %s, 'auditor', 'active', %s)",
        (shared.tenants["kavkasia"], made["person_id"], shared.people["chief"]),
    )
    operator.execute("alter table auth.server drop constraint shared_server_requires_second_factor")
    operator.execute("update auth.server set second_factor_required = false")
    given = {
        **shared.operator.parameters,
        "user": made["login"],
        "password": made["password"],
        "dbname": shared.database,
    }
    for again, wanted in ((False, SMALL_CHART_ACCOUNTS), (True, 0)):
        if again:
            operator.execute(f"drop role {made['login']}")
            operator.execute(
                f"create role {made['login']} login in role app_user password '{made['password']}'"
            )
        connection = psycopg.connect(**given, autocommit=True)
        shared._open.append(connection)
        shared.choose(connection, "kavkasia")
        assert sees(connection) == wanted
        assert (one(connection, "select api.me()") is None) is again
        connection.close()


def test_refreshing_gives_a_new_pair_and_ends_the_old_session(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    fresh = one(connection, "select api.refresh_session(%s)", answer["refresh"])
    assert fresh["accepted"]
    assert fresh["token"] != answer["token"]
    assert sees(connection) == 0
    show(connection, fresh["token"])
    assert sees(connection) == SMALL_CHART_ACCOUNTS
    # On another connection of the person too: the laptop was cut off.
    twin = shared.raw("accountant")
    shared.choose(twin, "kavkasia")
    again = one(twin, "select api.refresh_session(%s)", fresh["refresh"])
    show(twin, again["token"])
    assert sees(twin) == SMALL_CHART_ACCOUNTS
    assert sees(connection) == 0


def test_an_old_refresh_token_ends_the_whole_family(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    fresh = one(connection, "select api.refresh_session(%s)", answer["refresh"])
    show(connection, fresh["token"])
    assert sees(connection) == SMALL_CHART_ACCOUNTS
    thief = shared.raw("accountant")
    assert one(thief, "select api.refresh_session(%s)", answer["refresh"]) == {"accepted": False}
    assert sees(connection) == 0
    assert one(connection, "select api.refresh_session(%s)", fresh["refresh"]) == {
        "accepted": False
    }


def test_a_refresh_token_is_the_persons_own_and_has_an_end(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    for other in (shared.raw("accountant2"), shared.raw("rival_chief")):
        refused(other, "session.ended", "select api.refresh_session(%s)", answer["refresh"])
    refused(connection, "session.ended", "select api.refresh_session(%s)", answer["token"])
    refused(connection, "session.ended", "select api.refresh_session(null)")
    shared.operate().execute("update auth.sessions set refresh_expires_at = clock_timestamp()")
    assert one(connection, "select api.refresh_session(%s)", answer["refresh"]) == {
        "accepted": False
    }


def test_two_refreshes_at_once_do_not_make_two_families(shared: World) -> None:
    first, answer = enter(shared, "accountant")
    second = shared.raw("accountant")
    met: list[Any] = []
    first.execute("begin")
    assert one(first, "select api.refresh_session(%s)", answer["refresh"])["accepted"]
    thread = threading.Thread(
        target=lambda: met.append(
            fault(second, "select api.refresh_session(%s)", answer["refresh"])
        )
    )
    thread.start()
    time.sleep(0.3)
    first.execute("commit")
    thread.join()
    alive = "select count(*) from auth.sessions where revoked_at is null and replaced_at is null"
    assert one(shared.operate(), alive) == 0


def test_a_ticket_verifies_one_more_connection_once(shared: World) -> None:
    connection, _ = enter(shared, "accountant")
    ticket = one(connection, "select api.branch()")
    colleague = shared.raw("accountant2")
    assert one(colleague, "select api.join_branch(%s)", ticket) == {"accepted": False}
    twin, third = shared.raw("accountant"), shared.raw("accountant")
    answer = one(twin, "select api.join_branch(%s)", ticket)
    show(twin, answer["token"])
    shared.choose(twin, "kavkasia")
    assert sees(twin) == SMALL_CHART_ACCOUNTS
    assert one(third, "select api.join_branch(%s)", ticket) == {"accepted": False}
    # Both go on by themselves: refreshing one leaves the other.
    fresh = one(twin, "select api.refresh_session(%s)", answer["refresh"])
    show(twin, fresh["token"])
    assert (sees(twin), sees(connection)) == (SMALL_CHART_ACCOUNTS, SMALL_CHART_ACCOUNTS)


def test_a_ticket_lasts_half_a_minute_and_not_beyond_its_session(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    operator, twin = shared.operate(), shared.raw("accountant")
    left = (
        one(operator, "select 0")
        if one(connection, "select api.branch()") is None
        else rows(
            operator,
            "select extract(epoch from max(expires_at) - clock_timestamp()) from auth.tickets",
        )[0][0]
    )
    assert 28 < left <= 30
    ticket = one(connection, "select api.branch()")
    operator.execute("update auth.tickets set expires_at = clock_timestamp()")
    assert one(twin, "select api.join_branch(%s)", ticket) == {"accepted": False}
    ticket = one(connection, "select api.branch()")
    one(connection, "select api.logout()")
    assert one(twin, "select api.join_branch(%s)", ticket) == {"accepted": False}
    show(connection, answer["token"])
    refused(connection, "session.needed", "select api.branch()")


def test_a_ticket_taken_in_a_rolled_back_transaction_opens_nothing(shared: World) -> None:
    connection, _ = enter(shared, "accountant")
    ticket = one(connection, "select api.branch()")
    twin = shared.raw("accountant")
    shared.choose(twin, "kavkasia")
    twin.execute("begin")
    show(twin, one(twin, "select api.join_branch(%s)", ticket)["token"])
    assert sees(twin) == 0
    twin.execute("rollback")


def test_a_refresh_in_a_rolled_back_transaction_opens_nothing(shared: World) -> None:
    connection, answer = enter(shared, "accountant")
    thief = shared.raw("accountant")
    shared.choose(thief, "kavkasia")
    thief.execute("begin")
    show(thief, one(thief, "select api.refresh_session(%s)", answer["refresh"])["token"])
    assert sees(thief) == 0
    thief.execute("rollback")
    assert sees(connection) == SMALL_CHART_ACCOUNTS


def test_logging_out_ends_the_family_and_ending_one_leaves_the_rest(shared: World) -> None:
    connection, _ = enter(shared, "accountant")
    twin = shared.raw("accountant")
    shared.choose(twin, "kavkasia")
    show(
        twin,
        one(twin, "select api.join_branch(%s)", one(connection, "select api.branch()"))["token"],
    )
    mine = rows(connection, "select session_id, is_this from api.my_sessions()")
    assert len(mine) == 2
    other = next(session for session, is_this in mine if not is_this)
    assert one(connection, "select api.end_session(%s)", other) is True
    assert (sees(twin), sees(connection)) == (0, SMALL_CHART_ACCOUNTS)
    stranger = shared.connect("accountant2")
    assert one(stranger, "select api.end_session(%s)", next(s for s, this in mine if this)) is False
    assert sees(connection) == SMALL_CHART_ACCOUNTS
    assert one(connection, "select api.logout()") == 1
    assert sees(connection) == 0
    assert one(connection, "select api.logout()") == 0


WEAK = (
    None,
    "",
    "short-1",
    "onlyletterslong",
    "12345678901",
    "123456789012",
    "md5" + "0" * 32,
    "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0$c3RvcmVk:c2VydmVy",
    "ქართულიმხოლოდ",
)


def test_a_weak_password_or_a_prepared_one_is_refused(shared: World) -> None:
    connection, _ = enter(shared, "accountant")
    # A session may read backslashes in another way; the rule must hold all the same.
    odd = shared.raw("accountant")
    odd.execute("set standard_conforming_strings = off")
    show(
        odd, one(odd, "select api.join_branch(%s)", one(connection, "select api.branch()"))["token"]
    )
    for password in WEAK:
        refused(connection, "password.weak", "select api.change_password(%s)", password)
        refused(odd, "password.weak", "select api.change_password(%s)", password)
    shared.raw("accountant")


def test_a_password_is_changed_in_a_verified_session_and_holds_ninety_days(
    shared: World, mended_logins: None
) -> None:
    refused(
        shared.raw("accountant"),
        "session.needed",
        "select api.change_password('Another-2026-good')",
    )
    connection, _ = enter(shared, "accountant")
    odd = "Tricky ' \" \\ ; -- ლარი 2026"
    connection.execute("select api.change_password(%s)", (odd,))
    given = {
        **shared.operator.parameters,
        "user": shared.logins["accountant"],
        "dbname": shared.database,
    }
    psycopg.connect(**given | {"password": odd}).close()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(**given | {"password": PASSWORD})
    kept = rows(
        shared.operate(),
        "select rolpassword like 'SCRAM-SHA-256$15000:%%', "
        "rolvaliduntil - clock_timestamp() between '89 days' and '91 days' "
        "from pg_authid where rolname = %s",
        shared.logins["accountant"],
    )
    assert kept == [(True, True)]


def test_no_password_token_or_code_stands_in_the_log_of_the_server(
    shared: World, cluster: Cluster, mended_logins: None
) -> None:
    connection, answer = enter(shared, "accountant")
    wrong_code = "wrong-code-of-mine"
    secrets = [
        answer["token"],
        answer["refresh"],
        shared.secrets["accountant"],
        PASSWORD,
        wrong_code,
    ]
    for statement in (
        f"select api.change_password('Weak-{uuid.uuid4()}",
        f"alter role {shared.logins['accountant']} passwort 'Broken-Geheimnis-1'",
        f"select api.login_totp('{wrong_code}')",
        f"select api.refresh_session('{answer['token']}')",
        f"select api.login_recovery('{answer['refresh']}') from nowhere",
        "select 'Broken-Geheimnis-1'::uuid",
        f"select set_config('app.session', '{answer['token']}', false), 1/0",
    ):
        fault(connection, statement)
    fault(connection, "select api.change_password(%s)", "Fresh-Geheimnis-2026")
    boss = shared.connect("administrator")
    made = one(boss, "select api.create_person(%s, 'Ketevan Quiet')", uuid.uuid4())
    secrets += ["Geheimnis", made["password"], "Ketevan"]
    log = "".join(
        path.read_text("utf-8", "replace")
        for path in cluster.places.log.iterdir()
        if path.is_file()
    )
    assert "davtari: wrong second factor of" in log
    assert [secret for secret in secrets if secret in log] == []
