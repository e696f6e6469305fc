"""One's own way in, and the approval rules: what is shown and changed by keys."""

from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.core.errors import Refused
from app.core.messages import MESSAGES
from tests.ui.fakes import OTHER, number
from tests.ui.security.people_of_memory import AT, CHIEF, NINO, entered
from ui.security.approval_rules import Approval
from ui.security.sessions import Sessions

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def session(place, sign_in, *, is_this=False):
    return SimpleNamespace(
        session_id=number(place), created_at=AT, expires_at=AT, is_this=is_this,
        sign_in=number(sign_in), began_at=AT,
    )  # fmt: skip


@pytest.fixture
def access(show, memory):
    memory.books.answers["my_sessions"] = [
        session(1, 100, is_this=True),
        session(2, 100),
        session(3, 200),
    ]
    memory.books.answers["my_invitations"] = [
        SimpleNamespace(tenant_id=OTHER, company="რივალი", role="auditor", granted_at=AT)
    ]
    return show(Sessions)


def answered(qtbot, screen):
    jobs = screen.place.jobs
    qtbot.waitUntil(lambda: screen.question_.isEnabled() and screen.is_settled and jobs.is_idle)


def test_connections_of_one_sign_in_are_one_row(access):
    rows = access.view.grid.sheet_model.rows
    assert sorted((row.cells["place"], row.cells["lines"]) for row in rows) == [
        ("Another window or computer", 1), ("This window", 2),
    ]  # fmt: skip


def test_all_others_end_and_this_window_stays(qtbot, access, memory):
    qtbot.keyClick(access.view.grid, Qt.Key.Key_Delete, CTRL)
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Return, CTRL)
    answered(qtbot, access)
    assert [named["sign_in"] for named in memory.asked("end_sign_in")] == [number(200)]


def test_the_password_is_typed_twice_and_the_next_connection_uses_it(qtbot, access, memory, place):
    qtbot.keyClick(access.view.grid, Qt.Key.Key_F2)
    first, second = access.question_.findChildren(QLineEdit)
    qtbot.keyClicks(first, "Kavkasia-2026-autumn")
    qtbot.keyClicks(second, "Kavkasia-2026-autumm")
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert list(access.question_.form.faults()) == ["again"]
    assert not memory.asked("change_password")
    second.clear()
    qtbot.keyClicks(second, "Kavkasia-2026-autumn")
    qtbot.keyClick(second, Qt.Key.Key_Return)
    answered(qtbot, access)
    assert place.desk.password == "Kavkasia-2026-autumn"
    assert access.view.bar.message.tone == "good"


def test_a_weak_password_is_refused_at_its_field(qtbot, access, memory):
    memory.books.answers["change_password"] = Refused(
        "password.weak", MESSAGES["password.weak"], length_min=12
    )
    qtbot.keyClick(access.view.grid, Qt.Key.Key_F2)
    for field in access.question_.findChildren(QLineEdit):
        qtbot.keyClicks(field, "short")
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(access.question_.form.faults()))
    assert "12" in access.question_.form.faults()["password"]


def test_a_new_telephone_ends_with_recovery_codes(qtbot, access, memory, place):
    memory.books.answers["enrol_second_factor"] = "ABCDEFGH"
    memory.books.answers["confirm_second_factor"] = {"accepted": False}
    access.acts.do("telephone")
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: access.question_.asking.name == "telephone_code")
    answered(qtbot, access)
    secret, code = access.question_.findChildren(QLineEdit)
    assert secret.text() == "ABCD EFGH"
    qtbot.keyClicks(code, "123456")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(access.question_.form.faults()))
    memory.books.answers["confirm_second_factor"] = {"accepted": True, "recovery_codes": ["a", "b"]}
    code.clear()
    qtbot.keyClicks(code, "654321")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: access.question_.asking.name == "codes_shown")
    assert access.question_.findChild(QPlainTextEdit).toPlainText() == "a\nb"
    assert place.desk.accepted
    answered(qtbot, access)
    # Finished: nothing warns any more.
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Escape)
    assert access.view.bar.message is None


def test_who_leaves_a_telephone_halfway_keeps_the_present_one(qtbot, access, memory):
    memory.books.answers["enrol_second_factor"] = "ABCDEFGH"
    access.acts.do("telephone")
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: access.question_.asking.name == "telephone_code")
    answered(qtbot, access)
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Escape)
    assert "present one holds" in access.view.bar.message.text


def test_an_invitation_is_accepted(qtbot, access, memory):
    memory.books.answers["accept_invitation"] = "unconfirmed"
    qtbot.keyClick(access.view.grid, Qt.Key.Key_G, CTRL | SHIFT)
    assert "რივალი as Auditor" in access.question_.accessibleName()
    qtbot.keyClick(access.focusWidget(), Qt.Key.Key_Return, CTRL)
    answered(qtbot, access)
    assert memory.asked("accept_invitation")[0]["tenant"] == OTHER
    assert "once another administrator" in access.view.bar.message.text


def test_on_an_own_computer_there_is_nothing_to_end(show, memory):
    memory.books.answers["server_status"] = [SimpleNamespace(kind="own_computer")]
    screen = show(Sessions)
    assert screen.view.state.title == "On your own computer the program signs in by itself."
    assert not screen.acts.actions_["telephone"].isEnabled()
    # Nobody would keep the new password, and the owner would be locked out.
    assert not screen.acts.actions_["password"].isEnabled()


@pytest.fixture
def approval(show):
    return show(Approval)


def test_the_rules_stand_in_their_fields(approval):
    assert approval.fields["payment"].text().replace("\u00a0", " ") == "9 000.00"
    assert approval.fields["*"].text() == ""


def test_rules_are_set_by_typing_and_ctrl_enter(qtbot, approval, memory):
    memory.books.answers["change_approval_rules"] = {"state": "asked"}
    qtbot.keyClicks(approval.focusWidget(), "5000,50")
    # Only pressed: while the rules are set the screen takes no keys, not even the release.
    qtbot.keyPress(approval.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: approval.bar.message is not None)
    rules = {rule["kind"]: rule["from_amount"] for rule in
             memory.asked("change_approval_rules")[0]["rules"]}  # fmt: skip
    assert rules == {"*": Decimal("5000.50"), "payment": Decimal("9000.00")}
    assert "Asked for" in approval.bar.message.text
    qtbot.waitUntil(lambda: approval.is_settled and approval.place.jobs.is_idle)


def test_what_is_no_amount_is_said_at_its_field(qtbot, approval, memory):
    qtbot.keyClicks(approval.focusWidget(), "much")
    qtbot.keyClick(approval.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert list(approval.form.faults()) == ["rule_any"]
    assert not memory.asked("change_approval_rules")


@pytest.mark.parametrize(("who", "may"), [(NINO, True), (CHIEF, False)])
def test_only_another_administrator_agrees(qtbot, show, memory, who, may):
    memory.books.answers["agree_approval_rules"] = {"state": "set"}
    memory.books.answers["approval_rules"].append(
        SimpleNamespace(kind="*", from_amount=Decimal(5), change_id=number(70), asked_by=who)
    )
    screen = show(Approval)
    assert screen.asked.grid.sheet_model.rows[0].cells["rules"] == "Any entry, from 5.00"
    qtbot.keyPress(screen.focusWidget(), Qt.Key.Key_G, CTRL | SHIFT)
    if may:
        qtbot.waitUntil(lambda: screen.bar.message is not None)
        assert memory.asked("agree_approval_rules")[0]["id"] == number(70)
        qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle)
    else:
        assert not memory.asked("agree_approval_rules")


def test_who_does_not_administer_reads_the_rules_and_whom_to_ask(show, memory):
    memory.books.answers["my_companies"] = [entered("accounts:read")]
    screen = show(Approval)
    assert screen.fields["payment"].isReadOnly()
    assert "გიორგი" in screen.about.text()
    assert not screen.acts.actions_["save"].isEnabled()
