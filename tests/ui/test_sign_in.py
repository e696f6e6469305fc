"""Signing in to a shared server: every page, and everything that can go wrong on it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.errors import Denied, Unavailable
from app.store import certificate
from app.store.door import Address
from tests.ui.first_desktop import BEGUN, CTRL
from tests.ui.first_fakes import CODES, SERVER, refusal, weak
from ui.shell.preferences import Preferences

OWN_PASSWORD = "three words of 7"


@pytest.fixture
def there(desktops):
    """A computer that was at the server last."""
    return desktops(replace(BEGUN, servers=(SERVER,), server=SERVER.key))


def give_password(there, password="temporary-1"):
    page = there.arrival.sign_in.password
    there.on(page)
    there.press(Qt.Key.Key_A, CTRL)
    there.type(password)
    there.press(Qt.Key.Key_Return)
    return page


def at_code(there):
    there.begin()
    give_password(there)
    page = there.arrival.sign_in.code
    there.on(page)
    return page


def give(there, code):
    there.press(Qt.Key.Key_A, CTRL)
    there.type(code)
    there.press(Qt.Key.Key_Return)


def fault_at(there, page, field):
    there.qtbot.waitUntil(lambda: field in page.form.faults())
    there.qtbot.waitUntil(page.isEnabled)
    return page.form.faults()[field]


def test_password_and_code_open_the_last_server(there):
    at_code(there)
    assert "books.example.ge" in there.arrival.sign_in.password.said.text()
    give(there, "123 456")
    there.in_company("Office Ltd")
    assert there.ways.server.called == [("login_totp", {"code": "123456"})]
    assert there.ways.kept is None
    assert not there.arrival.sign_in.password.password.text()


def test_a_password_is_kept_only_when_asked(there):
    there.begin()
    page = there.arrival.sign_in.password
    there.on(page)
    there.type("temporary-1")
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Space)
    assert page.keep.isChecked()
    there.press(Qt.Key.Key_Return)
    page.go()
    there.on(there.arrival.sign_in.code)
    assert there.ways.kept == "temporary-1"


def test_a_refused_password_says_so_and_stays_to_be_corrected(there):
    there.begin()
    page = give_password(there, "wrong")
    assert "does not accept" in fault_at(there, page, "password")
    assert "24 hours" in page.hint.text(), "an expired one looks like a wrong one"
    assert page.password.text() == "wrong"
    give_password(there)
    there.on(there.arrival.sign_in.code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (certificate._UNREACHABLE, "server.unreachable"),
        (certificate._UNKNOWN, "server.certificate_unknown"),
        (certificate._OTHER_NAME, "server.certificate_name"),
        (certificate._OUTDATED, "server.certificate_expired"),
    ],
)
def test_a_server_that_is_not_reached_says_why_and_nothing_typed_is_lost(there, text, code):
    there.begin()
    there.on(there.arrival.sign_in.password)
    there.ways.fault = Unavailable(code, text, host="books.example.ge", port=5432)
    page = give_password(there)
    there.qtbot.waitUntil(lambda: page.bar.message is not None)
    assert page.bar.message.code == code
    assert "books.example.ge" in page.bar.message.text
    there.ways.fault = None
    there.on(page)
    assert page.password.text() == "temporary-1"
    there.press(Qt.Key.Key_Return)
    there.on(there.arrival.sign_in.code)


def test_with_a_kept_password_an_unreachable_server_is_only_tried_again(there):
    there.ways.kept = "temporary-1"
    fault = Unavailable("server.unreachable", certificate._UNREACHABLE, host="h", port=1)
    there.ways.fault = fault
    there.begin()
    there.qtbot.waitUntil(there.page.retry.isVisible)
    there.ways.fault = None
    there.qtbot.waitUntil(lambda: there.arrival.opening.leave(0))
    there.press(Qt.Key.Key_Space)
    there.on(there.arrival.sign_in.code)


def test_a_wrong_code_is_told_at_the_field_and_typed_anew(there):
    page = at_code(there)
    give(there, "000000")
    assert "not right" in fault_at(there, page, "code")
    there.type("123456")
    there.press(Qt.Key.Key_Return)
    there.in_company("Office Ltd")


@pytest.mark.parametrize(
    ("code", "args", "words"),
    [
        ("second_factor.wait", {"minutes": 12}, "in 12 minutes"),
        ("second_factor.locked", {}, "sign-in is locked"),
        ("second_factor.busy", {}, "Another sign-in of yours"),
    ],
)
def test_a_locked_login_says_what_to_do(there, code, args, words):
    page = at_code(there)
    there.ways.server.faults["login_totp"] = refusal(Denied, code, **args)
    give(there, "123456")
    assert words in fault_at(there, page, "code")


def test_a_lost_connection_keeps_the_page(there):
    page = at_code(there)
    there.ways.server.faults["login_totp"] = refusal(Unavailable, "server.connection_lost")
    give(there, "123456")
    there.qtbot.waitUntil(lambda: page.bar.message is not None)
    give(there, "123456")
    there.in_company("Office Ltd")


def test_a_recovery_code_opens_the_door_too(there):
    page = at_code(there)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Return)
    assert page.is_recovery
    give(there, "nonsense")
    assert "not right" in fault_at(there, page, "recovery")
    give(there, CODES[3])
    there.in_company("Office Ltd")


def test_the_first_sign_in_teaches_the_telephone_and_changes_the_password(there):
    there.ways.server.has_second_factor = False
    there.begin()
    give_password(there)
    pages = there.arrival.sign_in
    there.on(pages.enrol)
    assert pages.enrol.secret.text().split()[:2] == ["ABCD", "EFGH"]
    assert pages.enrol.qr.width() > 100
    give(there, "000000")
    assert "not right" in fault_at(there, pages.enrol, "code")
    give(there, "123456")
    there.on(pages.recovery)
    assert [label.text() for label in pages.recovery.labels] == list(CODES)
    assert not pages.recovery.main.isEnabled()
    # Print, save, copy: each is a key away, and what is copied is all of them.
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Space)
    assert QApplication.clipboard().text().split() == list(CODES)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Space)
    there.press(Qt.Key.Key_Tab)
    there.press(Qt.Key.Key_Return)
    page = pages.new_password
    there.on(page)
    there.type(OWN_PASSWORD)
    there.press(Qt.Key.Key_Tab)
    there.type("something else 1")
    there.press(Qt.Key.Key_Return)
    assert "not the same" in fault_at(there, page, "again")
    give(there, OWN_PASSWORD)
    there.in_company("Office Ltd")
    assert there.ways.server.renewed == [OWN_PASSWORD], "connections to come use the new one"
    assert pages.recovery.codes == ()
    assert pages.enrol.secret.text() == ""


def test_a_weak_password_is_told_at_the_field(there):
    at_code(there)
    pages = there.arrival.sign_in
    pages._ask_new_password()
    there.on(pages.new_password)
    there.ways.server.faults["change_password"] = weak()
    for _ in range(2):
        there.type("short")
        there.press(Qt.Key.Key_Tab)
    pages.new_password.password.setFocus()
    there.press(Qt.Key.Key_Return)
    assert "at least 12" in fault_at(there, pages.new_password, "password")


def test_a_telephone_lost_before_the_end_leaves_the_recovery_codes(there):
    there.ways.server.has_second_factor = False
    there.ways.server.faults["enrol_second_factor"] = refusal(Denied, "session.needed")
    there.begin()
    give_password(there)
    page = there.arrival.sign_in.code
    there.on(page)
    assert page.is_recovery


def test_a_session_that_ends_is_renewed_and_what_is_open_stays(there):
    at_code(there)
    give(there, "123456")
    there.in_company("Office Ltd")
    screen = there.window.current()
    there.ways.server.books.error = refusal(Denied, "session.ended")
    there.press(Qt.Key.Key_F5)
    page = there.arrival.sign_in.code
    there.on(page)
    there.ways.server.books.error = None
    give(there, "123456")
    there.qtbot.waitUntil(lambda: there.window.current() is screen)
    there.in_company("Office Ltd")
    assert not screen.has_failed


def invite(fresh, path):
    fresh.begin(knows_language=True)
    fresh.on(fresh.arrival.place)
    fresh.press(Qt.Key.Key_Down)
    fresh.press(Qt.Key.Key_Return)
    page = fresh.arrival.sign_in.invitation
    fresh.on(page)
    page.file.setText(str(path))
    fresh.press(Qt.Key.Key_Return)
    return page


def test_an_invitation_makes_the_server_known(fresh, tmp_path, gui_thread):
    gui_thread.is_on = False
    path = tmp_path / "nino.davtari.json"
    path.write_bytes(SERVER.as_file())
    gui_thread.is_on = True
    invite(fresh, path)
    fresh.on(fresh.arrival.sign_in.password)
    assert fresh.choices.servers == (SERVER,)
    assert not fresh.choices.is_begun
    fresh.press(Qt.Key.Key_Escape)
    fresh.on(fresh.arrival.place)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There is no file"),
        (b"not json", "This is no invitation"),
        (b'{"format": "davtari-invitation", "version": 9}', "another release"),
        (b'{"format": "davtari-invitation", "version": 1}', "host, authority, login"),
    ],
)
def test_what_is_no_invitation_is_told_at_the_field(fresh, tmp_path, gui_thread, content, words):
    path = tmp_path / "file.json"
    if content is not None:
        gui_thread.is_on = False
        path.write_bytes(content)
        gui_thread.is_on = True
    page = invite(fresh, path)
    assert words in fault_at(fresh, page, "file")
    assert page.file.text() == str(path)


def test_without_a_file_one_is_asked_for(fresh):
    page = invite(fresh, "")
    assert "davtari.json" in fault_at(fresh, page, "file")
    fresh.press(Qt.Key.Key_Escape)
    fresh.on(fresh.arrival.place)


def test_an_address_says_a_shared_server_is_one():
    assert Preferences(servers=(SERVER,), server=SERVER.key).last_server == SERVER
    assert not Address(host="h").is_shared
