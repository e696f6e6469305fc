"""A person's connections: verified together, found again after a cut, ended when the session is."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.core.errors import Denied, Unavailable
from app.store.books import OpenDesk
from app.store.door import Address, Door, Purpose, Session
from tests.kit import totp
from tests.kit.world import PASSWORD, World
from tests.ledger.builders import ask, meets

pytestmark = pytest.mark.filterwarnings("error")


def door_of(world: World, name: str = "accountant", password: str = PASSWORD) -> Door:
    given = world.operator.parameters
    address = Address(host=given["host"], port=int(given["port"]), database=world.database)
    return Door(address, world.logins[name], password)


@pytest.fixture
def door(shared: World) -> Iterator[Door]:
    """The accountant's way into a shared server, signed in."""
    opened = door_of(shared)
    opened.open()
    try:
        sign_in(shared, opened)
        yield opened
    finally:
        opened.close()


def sign_in(world: World, opened: Door, ahead: int = -1) -> None:
    desk, secret = OpenDesk(opened), world.secrets["accountant"]
    for _ in range(2):
        shown = totp.code(secret, ahead=ahead)
        with desk.write() as tx:
            answer = tx.call("login_totp", code=shown)
        if desk.accept(answer):
            return
        # The telephone went on to its next code while the server was being asked.
        assert totp.code(secret, ahead=ahead) != shown
    raise AssertionError("two codes were refused")


def verified(door: Door, purpose: Purpose) -> bool:
    with door.line(purpose) as connection:
        return bool(value(connection, "select api.verified()"))


def value(connection: psycopg.Connection[Any], statement: str) -> Any:
    row = connection.execute(statement).fetchone()
    assert row is not None
    return row[0]


def cut(world: World, *pids: int) -> None:
    """The server ends these connections, as a restart or a lost network would."""
    for pid in pids:
        world.operate().execute("select pg_terminate_backend(%s, 5000)", (pid,))


def pid(door: Door, purpose: Purpose) -> int:
    with door.line(purpose) as connection:
        return int(connection.info.backend_pid)


def session(door: Door, purpose: Purpose = Purpose.WRITE) -> Session:
    found = door._lines[purpose].session
    assert found is not None
    return found


def test_each_purpose_has_a_connection_of_its_own_and_all_are_verified(door: Door) -> None:
    assert all(verified(door, purpose) for purpose in Purpose)
    assert len({pid(door, purpose) for purpose in Purpose}) == 3
    door.open()
    assert len(door._lines) == 3


def test_times_mean_the_same_whatever_the_login_has_set(shared: World, door: Door) -> None:
    login = shared.logins["accountant"]
    shared.operate().execute(f"alter role {login} set datestyle = 'SQL, DMY'")
    shared.operate().execute(f"alter role {login} set timezone = 'Asia/Tbilisi'")
    with door.line(Purpose.READ) as connection:
        assert value(connection, "select date '2025-03-05' :: text") == "2025-03-05"
        assert value(connection, "show timezone") == "UTC"


def test_a_connection_opened_before_the_sign_in_is_verified_after_it(shared: World) -> None:
    opened = door_of(shared)
    opened.open()
    assert not verified(opened, Purpose.READ)
    assert not kept(opened)
    sign_in(shared, opened)
    assert verified(opened, Purpose.READ)
    assert kept(opened)
    opened.close()
    assert not kept(opened)


def kept(door: Door) -> bool:
    """Whether there is a session that a later connection could resume."""
    return door.refresh_token is not None


def test_a_wrong_code_verifies_nothing(shared: World) -> None:
    opened = door_of(shared)
    opened.open()
    assert not opened.accept({"accepted": False})
    assert not verified(opened, Purpose.WRITE)
    opened.close()


@pytest.mark.parametrize("purpose", list(Purpose))
def test_after_a_cut_the_first_work_is_lost_and_the_next_is_verified_again(
    shared: World, door: Door, purpose: Purpose
) -> None:
    cut(shared, pid(door, purpose))
    with meets(Unavailable, "server.connection_lost"):
        verified(door, purpose)
    assert verified(door, purpose)


@pytest.mark.parametrize("first", list(Purpose))
def test_when_all_connections_are_cut_one_sign_in_still_serves_them_all(
    shared: World, door: Door, first: Purpose
) -> None:
    """Each comes back in whatever order, and none uses a refresh token a second time."""
    cut(shared, *(pid(door, purpose) for purpose in Purpose))
    order = [first, *(purpose for purpose in Purpose if purpose is not first)]
    for purpose in order:
        with meets(Unavailable, "server.connection_lost"):
            verified(door, purpose)
    for purpose in order:
        assert verified(door, purpose)
    assert all(verified(door, purpose) for purpose in Purpose)
    assert ask(shared, "select 1 from auth.sessions where revoked_at is not null") == []


def test_cut_again_and_again_the_session_goes_on(shared: World, door: Door) -> None:
    for _ in range(3):
        for purpose in (Purpose.READ, Purpose.WRITE):
            pid(door, purpose)
        cut(shared, *(line.connection.info.backend_pid for line in door._lines.values()))
        for purpose in (Purpose.READ, Purpose.WRITE):
            with meets(Unavailable, "server.connection_lost"):
                verified(door, purpose)
        assert verified(door, Purpose.READ)
        assert verified(door, Purpose.WRITE)


def expire(door: Door, purpose: Purpose = Purpose.WRITE) -> None:
    door._lines[purpose].session = replace(session(door, purpose), expires_at=datetime.now(UTC))


def test_a_session_about_to_end_is_refreshed_before_the_work(door: Door) -> None:
    before = session(door)
    assert verified(door, Purpose.WRITE)
    assert session(door) == before
    expire(door)
    assert verified(door, Purpose.WRITE)
    assert session(door).token != before.token
    assert door.refresh_token == session(door).refresh != before.refresh


def test_refreshing_one_connection_leaves_the_others_verified(door: Door) -> None:
    assert verified(door, Purpose.READ)
    expire(door)
    assert verified(door, Purpose.WRITE)
    assert verified(door, Purpose.READ)
    expire(door, Purpose.READ)
    assert verified(door, Purpose.READ)


def test_a_session_that_was_ended_asks_for_a_new_sign_in(shared: World, door: Door) -> None:
    shared.operate().execute("update auth.sessions set revoked_at = clock_timestamp()")
    assert not verified(door, Purpose.WRITE)
    with meets(Denied, "session.needed"):
        verified(door, Purpose.READ)
    expire(door)
    with meets(Denied, "session.ended"):
        verified(door, Purpose.WRITE)
    sign_in_again(shared, door)
    assert all(verified(door, purpose) for purpose in Purpose)


def test_a_session_ended_while_the_line_was_cut_is_not_found_again(
    shared: World, door: Door
) -> None:
    cut(shared, pid(door, Purpose.WRITE))
    shared.operate().execute("update auth.sessions set revoked_at = clock_timestamp()")
    with meets(Unavailable, "server.connection_lost"):
        verified(door, Purpose.WRITE)
    with meets(Denied, "session.ended"):
        verified(door, Purpose.WRITE)


def sign_in_again(world: World, door: Door) -> None:
    door.close()
    door.open()
    sign_in(world, door, ahead=0)


def test_a_session_kept_from_before_is_resumed_once(shared: World, door: Door) -> None:
    token = door.refresh_token
    assert token
    door.close()
    door.open()
    assert door.resume(token)
    assert verified(door, Purpose.WRITE)
    again = door_of(shared)
    again.open()
    assert not again.resume(token)
    with meets(Denied, "session.ended"):
        again.resume("0" * 64)
    again.close()
    assert not verified(door, Purpose.WRITE)


def test_a_wrong_password_is_denied_and_never_told_again(shared: World) -> None:
    opened = door_of(shared, password="wrong-password-77")
    with meets(Denied, "login.refused") as caught:
        opened.open()
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert "wrong-password-77" not in repr(opened)


def test_a_server_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    opened = Door(Address(host=str(tmp_path)), "u_aaaaaaaaaaaaaaaa", "x")
    with meets(Unavailable, "server.connection_lost"):
        opened.open()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = Address(host="127.0.0.1", port=free.getsockname()[1])
    with meets(Unavailable, "server.connection_lost"):
        Door(address, "u_aaaaaaaaaaaaaaaa", "x").open()


def test_a_connection_closed_while_one_waited_for_it_is_told(door: Door) -> None:
    line = door._lines[Purpose.WRITE]
    line.connection.close()
    with meets(Unavailable, "server.connection_lost"):
        door._keep_verified(line)
    assert verified(door, Purpose.WRITE)


def test_a_shared_server_must_prove_itself_and_an_own_one_need_not() -> None:
    own = Address(host="/run/x")
    there = Address(host="books.example", ca_file=Path("/ca.pem"))
    assert (own.is_shared, there.is_shared) == (False, True)
    assert "sslmode" not in own.parameters()
    asked = there.parameters()
    assert asked["sslmode"] == "verify-full"
    assert asked["channel_binding"] == "require"
    assert asked["sslrootcert"] == "/ca.pem"
    assert own.parameters()["require_auth"] == asked["require_auth"] == "scram-sha-256"


def test_secrets_show_in_no_text_form(door: Door) -> None:
    kept = session(door)
    shown = repr(door) + repr(kept) + str(door.__dict__.get("_lines"))
    assert kept.token not in shown
    assert kept.refresh not in shown
    assert PASSWORD not in shown


def test_threads_take_turns_on_one_connection(own: World) -> None:
    opened = door_of(own)
    opened.open()
    desk = OpenDesk(opened)
    names: list[str] = []

    def look() -> None:
        for _ in range(10):
            with desk.read() as tx:
                names.append(tx.rows("who_am_i")[0].display_name)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert names == ["accountant"] * 40
    assert len(opened._lines) == 2
    opened.close()


def test_what_runs_by_itself_makes_no_session_last_longer(shared: World, door: Door) -> None:
    books = OpenDesk(door).open(shared.tenants["kavkasia"], "en")
    before = session(door, Purpose.WRITE).token
    # About to end: whoever works here has it refreshed, the sender has not.
    expire(door)
    with books.unattended().write() as tx:
        assert tx.rows("outbox_count", tenant=books.tenant)[0].unsent == 0
    assert session(door, Purpose.WRITE).token == before
    with books.write() as tx:
        assert tx.rows("outbox_count", tenant=books.tenant)[0].unsent == 0
    assert session(door, Purpose.WRITE).token != before
