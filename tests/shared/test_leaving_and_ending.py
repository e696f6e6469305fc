"""Signed out, cut off, invited, moved to a new telephone: in the window, on a real server."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.books import Tenant
from app.security import service as security
from app.security.records import PersonId, Role
from app.store.books import OpenDesk
from tests.kit import totp
from tests.kit.shared_server import SharedServer
from tests.shared.staff import Staff
from tests.shared.test_first_sign_in import CTRL, Desktop, desktop
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.account import AccountForm
from ui.security.sessions import Sessions
from ui.shell.preferences import Preferences

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
TYPED = "Rent of the office"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    Theme(qapp).choose("light")
    yield
    qapp.setStyleSheet("")


@dataclass
class Office:
    """An office with Nino, who is chief accountant of one company."""

    staff: Staff
    boss: OpenDesk
    nino: PersonId
    login: str
    password: str
    tenant: Tenant
    name: str

    @property
    def choices(self) -> Preferences:
        known = self.staff.invitation(self.login, "Nino")
        return Preferences(language="en", is_begun=True, servers=(known,), server=known.key)

    def alive(self) -> int:
        """How many sessions of Nino still hold."""
        with self.staff.server.operator.connect("davtari") as connection:
            row = connection.execute(
                "select count(*) from auth.sessions where person_id = %s and revoked_at is null "
                "and replaced_at is null",
                (self.nino,),
            ).fetchone()
        assert row is not None
        return int(row[0])

    def sign_in(self, there: Desktop) -> None:
        pages = there.arrival.sign_in
        there.page(pages.password)
        there.type(self.password)
        there.press(Qt.Key.Key_Return)
        self.give_code(there)

    def give_code(self, there: Desktop) -> None:
        there.page(there.arrival.sign_in.code)
        there.type(self.staff.code(self.login))
        there.press(Qt.Key.Key_Return)

    def type_an_account(self, there: Desktop) -> None:
        """Begin an account and leave it unsaved."""
        there.window.show_target(Target(name="ledger.account"))
        there.open_company()
        screen = there.window.current()
        assert isinstance(screen, AccountForm)
        screen.lines["name_en"].setFocus()
        there.type(TYPED)
        label = there.window.status.labels["unsaved"]
        there.qtbot.waitUntil(lambda: label.text() == "unsaved: 1")

    def typed(self, there: Desktop) -> str:
        screen = there.window.current()
        return screen.lines["name_en"].text() if isinstance(screen, AccountForm) else ""


@pytest.fixture
def office(server: SharedServer, administrator: tuple[str, str]) -> Iterator[Office]:
    staff = Staff(server, administrator)
    boss = staff.enrolled(*administrator)
    nino, login, password = staff.hire(boss, "Nino")
    name = f"Lilo {uuid.uuid4().hex[:6]}"
    tenant = staff.company(boss, name)
    staff.give(boss, tenant, nino, Role.CHIEF_ACCOUNTANT)
    with server.operator.connect("davtari") as connection:
        connection.execute("delete from auth.sessions where person_id = %s", (nino,))
    yield Office(staff, boss, nino, login, password, tenant, name)
    staff.close()


def secrets_in(folder: Path) -> str:
    return "".join(
        path.read_text("utf-8", "replace") for path in folder.rglob("*") if path.is_file()
    )


def test_who_signs_out_leaves_no_session_and_no_password(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    with desktop(qtbot, folder, office.choices) as there:
        window, pages = there.window, there.arrival.sign_in
        there.page(pages.password)
        there.type(office.password)
        there.press(Qt.Key.Key_Tab)
        there.press(Qt.Key.Key_Space)
        assert pages.password.keep.isChecked()
        there.press(Qt.Key.Key_Return, CTRL)
        office.give_code(there)
        there.open_company()
        assert office.password in secrets_in(folder), "kept, as the person chose"
        assert office.alive() >= 1
        office.type_an_account(there)
        # Unsaved work is asked about; one may stay.
        there.press(Qt.Key.Key_Q, CTRL_SHIFT)
        assert "not saved" in window.ask_bar.text()
        there.press(Qt.Key.Key_Return)
        assert office.typed(there) == TYPED
        there.press(Qt.Key.Key_Q, CTRL_SHIFT)
        there.press(Qt.Key.Key_Tab)
        there.press(Qt.Key.Key_Return)
        there.page(there.arrival.sign_out)
        there.press(Qt.Key.Key_Backtab)
        there.press(Qt.Key.Key_Space)
        assert there.arrival.sign_out.forgets
        there.press(Qt.Key.Key_Return, CTRL)
        page = window.start_page
        qtbot.waitUntil(lambda: page.is_listing and page.bar.message is not None, timeout=20_000)
        assert page.bar.message is not None
        assert "signed out" in page.bar.message.text
        assert office.alive() == 0, "the server knows nothing of it any more"
        assert window.place is None
        assert window.windowTitle() == "Davtari"
        assert office.password not in secrets_in(folder)
        # The way back in asks for everything anew.
        there.press(Qt.Key.Key_Down)
        there.press(Qt.Key.Key_Return)
        office.sign_in(there)
        there.open_company()
        assert office.name in window.windowTitle()


def test_an_ended_window_says_so_and_goes_on_after_a_code(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    with desktop(qtbot, tmp_path / "data", office.choices) as there:
        office.sign_in(there)
        there.open_company()
        office.type_an_account(there)
        books = office.boss.open(office.tenant, "en")
        (found,) = security.sign_ins_of(books, office.nino)
        assert security.end_sign_ins_of(books, office.nino, (found.sign_in,)) == 1
        # Nobody touches the window: it says by itself that it was ended.
        code = there.arrival.sign_in.code
        there.page(code)
        assert "ended" in code.title.text()
        assert "administrator" in code.said.text()
        assert office.alive() == 0
        there.type("000000")
        there.press(Qt.Key.Key_Return)
        form = code.form
        assert form is not None
        qtbot.waitUntil(lambda: "not right" in form.faults().get("code", ""), timeout=20_000)
        there.press(Qt.Key.Key_A, CTRL)
        office.give_code(there)
        qtbot.waitUntil(lambda: there.window.current() is not None, timeout=20_000)
        assert office.typed(there) == TYPED, "nothing typed is lost"
        label = there.window.status.labels["connection"]
        qtbot.waitUntil(lambda: label.text() == "Connected", timeout=20_000)
        assert office.alive() >= 1


def test_an_accepted_invitation_stands_in_the_list_at_once(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    with office.staff.server.operator.connect("davtari") as connection:
        other = office.staff.company(office.boss, f"Gldani {uuid.uuid4().hex[:6]}")
        connection.execute(
            "insert into auth.memberships (tenant_id, person_id, role, state, granted_by) "
            "values (%s, %s, 'auditor', 'invited', %s)",
            (other, office.nino, office.nino),
        )
    with desktop(qtbot, tmp_path / "data", office.choices) as there:
        office.sign_in(there)
        there.open_company()
        window = there.window
        assert [one.name for one in window.companies()] == [office.name]
        window.show_target(Target(name="security.sessions"))
        there.open_company()
        screen = window.current()
        assert isinstance(screen, Sessions)
        screen.invited.grid.setFocus()
        there.press(Qt.Key.Key_Down)
        there.press(Qt.Key.Key_G, CTRL_SHIFT)
        there.press(Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: len(window.companies()) == 2, timeout=20_000)
        there.press(Qt.Key.Key_O, CTRL)
        qtbot.waitUntil(lambda: window.start_page.is_listing)
        listed = {one.tenant for one in window.start_page.companies()}
        assert listed == {office.tenant, other}


def test_a_new_telephone_takes_over_only_when_it_has_shown_a_code(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    with desktop(qtbot, tmp_path / "data", office.choices) as there:
        office.sign_in(there)
        there.open_company()
        there.window.show_target(Target(name="security.sessions"))
        there.open_company()
        screen = there.window.current()
        assert isinstance(screen, Sessions)
        assert screen.acts is not None
        screen.acts.do("telephone")
        there.press(Qt.Key.Key_Return, CTRL)
        question = screen.question_
        qtbot.waitUntil(
            lambda: question.asking is not None and question.asking.name == "telephone_code",
            timeout=20_000,
        )
        shown = screen.findChild(QLineEdit, "shown.secret.text")
        assert shown is not None
        fresh = "".join(shown.text().split())
        # Left halfway: the old one opens the door.
        there.press(Qt.Key.Key_Escape)
        old = OpenDesk(office.staff.door(office.login, office.password))
        security.sign_in(old, office.staff.code(office.login))
        screen.acts.do("telephone")
        there.press(Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(
            lambda: question.asking is not None and question.asking.name == "telephone_code",
            timeout=20_000,
        )
        shown = screen.question_.findChild(QLineEdit, "shown.secret.text")
        assert shown is not None
        fresh = "".join(shown.text().split())
        office.staff.forget_steps()
        there.type(totp.code(fresh))
        there.press(Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda: question.asking is not None and question.asking.name == "codes_shown",
            timeout=20_000,
        )
        office.staff.secrets[office.login] = fresh
        qtbot.waitUntil(lambda: there.window.jobs.is_idle, timeout=20_000)
        assert screen.standing is not None
        # The window works on, and the new telephone opens the door.
        again = OpenDesk(office.staff.door(office.login, office.password))
        security.sign_in(again, office.staff.code(office.login))
        assert security.companies(again)
