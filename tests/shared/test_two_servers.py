"""Two offices on two servers, by keys alone: from one to the other, companies switched, covered."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.security.records import Role
from app.server.initialise import initialise
from tests.kit.shared_server import PASSWORD, SharedServer, shared_server
from tests.shared.staff import Staff
from tests.shared.test_first_sign_in import CTRL, Desktop, desktop
from tests.shared.test_leaving_and_ending import CTRL_SHIFT, Office
from ui.kit.theme import Theme, load_fonts
from ui.shell.preferences import Preferences

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    Theme(qapp).choose("light")
    yield
    qapp.setStyleSheet("")


def office_of(server: SharedServer, name: str, companies: int) -> Office:
    """An office with Nino in some companies."""
    login = initialise(server.operator, "shared", name, "Administrator").administrator.login
    with server.operator.connect("davtari") as connection:
        connection.execute(f"alter role {login} password '{PASSWORD}' valid until 'infinity'")
        connection.execute("delete from auth.recovery_codes")
        connection.execute("update auth.second_factors set confirmed_at = null")
    staff = Staff(server, (login, PASSWORD))
    boss = staff.enrolled(login, PASSWORD)
    nino, nino_login, password = staff.hire(boss, "Nino")
    made = []
    for place in range(companies):
        called = f"{name} {place} {uuid.uuid4().hex[:4]}"
        made.append((staff.company(boss, called), called))
        staff.give(boss, made[-1][0], nino, Role.CHIEF_ACCOUNTANT)
    return Office(staff, boss, nino, nino_login, password, *made[0])


@pytest.fixture
def offices(server: SharedServer) -> Iterator[tuple[Office, Office]]:
    with shared_server() as second:
        both = office_of(server, "Lilo", 2), office_of(second, "Gldani", 1)
        yield both
        for one in both:
            one.staff.close()


def settled(there: Desktop, name: str) -> None:
    there.qtbot.waitUntil(
        lambda: (
            there.window.windowTitle().startswith(name)
            and there.window.current() is not None
            and there.window.jobs.is_idle
        ),
        timeout=30_000,
    )


def cover_and_go_on(there: Desktop, password: str) -> None:
    """By a key, and by the idle clock; only the password takes the cover away."""
    # Covered by a key: only the password takes the cover away, and the company stays.
    there.press(Qt.Key.Key_L, CTRL_SHIFT)
    assert there.window.cover.isVisible()
    there.type("not the password")
    there.press(Qt.Key.Key_Return)
    assert there.window.cover.isVisible()
    there.qtbot.waitUntil(there.window.cover.password.isEnabled)
    there.press(Qt.Key.Key_A, CTRL)
    there.type(password)
    there.press(Qt.Key.Key_Return)
    there.qtbot.waitUntil(lambda: not there.window.cover.isVisible(), timeout=10_000)
    # The idle clock covers it too.
    there.window.idle.choose(5)
    there.window.idle.timer.setInterval(1)
    there.window.idle.timer.start()
    there.qtbot.waitUntil(there.window.cover.isVisible)
    there.type(password)
    there.press(Qt.Key.Key_Return)
    there.qtbot.waitUntil(lambda: not there.window.cover.isVisible(), timeout=10_000)


def test_two_servers_and_their_companies_by_keys_alone(
    qtbot: QtBot, offices: tuple[Office, Office], tmp_path: Path
) -> None:
    lilo, gldani = offices
    known = [one.choices.servers[0] for one in offices]
    choices = Preferences(language="en", is_begun=True, servers=tuple(known), server=known[0].key)
    with desktop(qtbot, tmp_path / "data", choices) as there:
        window = there.window
        lilo.sign_in(there)
        # Two companies: the list is in front, and the digits of the switch open one.
        qtbot.waitUntil(lambda: window.start_page.is_listing, timeout=30_000)
        names = [one.name for one in window.companies()]
        assert len(names) == 2
        there.press(Qt.Key.Key_Down)
        there.press(Qt.Key.Key_Return)
        there.open_company()
        first = window.company()
        assert first is not None
        settled(there, first.name)
        there.press(Qt.Key.Key_O, CTRL_SHIFT)
        qtbot.waitUntil(window.finder.palette.isVisible)
        there.press(Qt.Key.Key_Return)
        (other,) = [name for name in names if name != first.name]
        settled(there, other)
        assert window.status.labels["company"].text() == other
        assert window.status.labels["place"].text() == "Shared server"
        cover_and_go_on(there, lilo.password)
        # To the other server: it stands in the list, and asks for its own password and code.
        there.press(Qt.Key.Key_O, CTRL)
        qtbot.waitUntil(lambda: window.focusWidget() is window.start_page.list)
        there.press(Qt.Key.Key_End)
        there.press(Qt.Key.Key_Return)
        gldani.sign_in(there)
        settled(there, "Gldani")
        assert [one.name for one in window.companies()] == [gldani.name]
        # And back: the session of before is still good, only the password is asked.
        there.press(Qt.Key.Key_O, CTRL)
        qtbot.waitUntil(lambda: window.focusWidget() is window.start_page.list)
        there.press(Qt.Key.Key_End)
        there.press(Qt.Key.Key_Return)
        there.page(there.arrival.sign_in.password)
        there.type(lilo.password)
        there.press(Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda: {one.name for one in window.companies()} == set(names), timeout=30_000
        )
        assert {one.key for one in there.choices.servers} == {one.key for one in known}
