"""From an invitation file to an open company over TLS, by the keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.cli.main import run
from tests.kit import totp
from tests.kit.shared_server import PASSWORD, SharedServer
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.main import enter
from ui.shell.arrival import Arrival
from ui.shell.entrance import Wanted
from ui.shell.preferences import Preferences
from ui.shell.start_step import Step
from ui.shell.window import Window

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("shared_server")]

OWN_PASSWORD = "three words of Nino 7"
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Desktop:
    """The window on one computer, and what it remembers there."""

    qtbot: QtBot
    window: Window
    arrival: Arrival
    choices: Preferences

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self.qtbot.keyClick(self.window.focusWidget(), key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), text)

    def page(self, step: Step) -> None:
        """Wait until a page asks, and the keyboard is in it."""
        self.qtbot.waitUntil(
            lambda: self.window.start_page.step is step and step.isEnabled(), timeout=30_000
        )
        self.qtbot.waitUntil(lambda: step.isAncestorOf(self.window.focusWidget()))

    def open_company(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.window.current() is not None and self.window.current().is_settled,  # type: ignore[union-attr]
            timeout=30_000,
        )


@contextmanager
def desktop(
    qtbot: QtBot, folder: Path, choices: Preferences, company: str | None = None
) -> Iterator[Desktop]:
    jobs = Jobs()
    window = Window(jobs, "en")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    arrival = Arrival(window, enter, Wanted(folder=folder), choices)
    made = Desktop(qtbot, window, arrival, choices)
    arrival.learned.connect(lambda learned: setattr(made, "choices", learned))
    window.language_asked.connect(window.speak)
    jobs.went_badly.connect(arrival.note_error)
    arrival.begin(company=company, knows_language=False, is_picture=False)
    try:
        yield made
    finally:
        jobs.close()
        assert arrival.leave()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    yield
    qapp.setStyleSheet("")


@pytest.fixture
def invitation(
    server: SharedServer,
    administrator: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Path:
    """The administrator's invitation as `server init` writes it."""
    monkeypatch.setenv("DAVTARI_OPERATOR_PASSWORD", PASSWORD)
    path = tmp_path / "nino.davtari.json"
    words = ["server", "init", "--server", server.url("postgres"), "--json"]
    assert run([*words, "--invitation", str(path)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["administrator"]["login"] == administrator[0]
    assert said["invitation"] == str(path)
    assert PASSWORD not in path.read_text("utf-8")
    return path


def sign_in_first(there: Desktop, invitation: Path, tmp_path: Path) -> str:
    """All the pages of a first sign-in; gives the secret of the telephone."""
    arrival, sign_in = there.arrival, there.arrival.sign_in
    there.page(arrival.language)
    there.press(Qt.Key.Key_Return)
    there.page(arrival.place)
    there.press(Qt.Key.Key_Down)
    there.press(Qt.Key.Key_Return)
    there.page(sign_in.invitation)
    there.type(str(invitation))
    there.press(Qt.Key.Key_Return)
    there.page(sign_in.password)
    assert "localhost" in sign_in.password.said.text()
    there.type("wrong-password-1")
    there.press(Qt.Key.Key_Return)
    form = sign_in.password.form
    assert form is not None
    there.qtbot.waitUntil(lambda: "does not accept" in form.faults().get("password", ""))
    assert sign_in.password.password.text() == "wrong-password-1", "what was typed stays"
    there.press(Qt.Key.Key_A, CTRL)
    there.type(PASSWORD)
    there.press(Qt.Key.Key_Return)
    there.page(sign_in.enrol)
    there.qtbot.waitUntil(lambda: bool(sign_in.enrol.secret.text()))
    secret = "".join(sign_in.enrol.secret.text().split())
    there.type("000000" if totp.code(secret) != "000000" else "111111")
    there.press(Qt.Key.Key_Return)
    enrolling = sign_in.enrol.form
    assert enrolling is not None
    there.qtbot.waitUntil(lambda: "not right" in enrolling.faults().get("code", ""))
    there.press(Qt.Key.Key_A, CTRL)
    there.type(totp.code(secret, ahead=-1))
    there.press(Qt.Key.Key_Return)
    there.page(sign_in.recovery)
    save_the_codes(there, tmp_path)
    there.page(sign_in.new_password)
    there.type(OWN_PASSWORD)
    there.press(Qt.Key.Key_Tab)
    there.type(OWN_PASSWORD)
    there.press(Qt.Key.Key_Return)
    return secret


def save_the_codes(there: Desktop, tmp_path: Path) -> None:
    page = there.arrival.sign_in.recovery
    assert len(page.codes) == 10
    assert not page.main.isEnabled(), "one goes on only after saying that they are kept"
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Space)
    dialog = page.findChild(QFileDialog, "save")
    assert dialog is not None
    target = tmp_path / "codes.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    # A window manager would give the window back the keyboard; here there is none.
    with there.qtbot.waitActive(there.window):
        there.window.activateWindow()
    page.keep.copy.setFocus()
    there.qtbot.waitUntil(lambda: page.bar.message is not None)
    assert target.read_bytes().startswith(b"%PDF")
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Space)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Return)


def ask_for_a_company(there: Desktop) -> None:
    """From the first page, or from the list where other tests have made companies before."""
    window, page = there.window, there.window.start_page
    there.qtbot.waitUntil(lambda: there.choices.is_begun, timeout=30_000)

    def has_come() -> bool:
        screen = window.current()
        if screen is not None:
            return screen.is_settled
        return page.step is there.arrival.first or len(page._companies) > 1

    there.qtbot.waitUntil(has_come, timeout=30_000)
    if page.step is there.arrival.first:
        there.press(Qt.Key.Key_Return)
        return
    there.press(Qt.Key.Key_O, CTRL)
    there.qtbot.waitUntil(lambda: window.focusWidget() is page.list)
    there.press(Qt.Key.Key_Insert)


def test_an_invitation_leads_to_an_open_company_by_keys_alone(
    qtbot: QtBot, invitation: Path, tmp_path: Path
) -> None:
    with desktop(qtbot, tmp_path / "data", Preferences()) as there:
        arrival = there.arrival
        sign_in_first(there, invitation, tmp_path)
        ask_for_a_company(there)
        there.page(arrival.form)
        there.type("Sakartvelo Trade LLC")
        there.press(Qt.Key.Key_Return, CTRL)
        there.open_company()
        assert "Sakartvelo Trade LLC" in there.window.windowTitle()
        learned = there.choices
        assert learned.is_begun
        assert learned.last_server is not None
        assert not arrival.sign_in.password.password.text(), "nothing secret stays in a field"
    kept = "".join(path.read_text("utf-8") for path in (tmp_path / "data").rglob("*.json"))
    assert OWN_PASSWORD not in kept
    # The next day: the password is asked, the session of yesterday spares the code.
    with desktop(qtbot, tmp_path / "data", learned, "Sakartvelo Trade LLC") as there:
        there.page(there.arrival.sign_in.password)
        there.type(OWN_PASSWORD)
        there.press(Qt.Key.Key_Return)
        there.open_company()
        assert "Sakartvelo Trade LLC" in there.window.windowTitle()
