"""People and roles: who is shown, what an administrator does by keys, what others are told."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.core.errors import Denied
from tests.ui.fakes import number
from tests.ui.security.people_of_memory import CHIEF, GUEST, NINO, entered, me
from ui.security.people import People
from ui.security.people_acts import people_acts

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def column(screen, at):
    model = screen.view.grid.sheet_model
    return [model.index(row, at).data() for row in range(model.rowCount())]


@pytest.fixture
def people(show):
    return show(People)


def go_to(people, person, role):
    grid = people.view.grid
    keys = [row.key for row in grid.sheet_model.rows]
    grid.setCurrentIndex(grid.sheet_model.index(keys.index(f"{person} {role}"), 0))
    grid.setFocus()


def idle(qtbot, people):
    """Wait until the change is answered and the list read again."""
    jobs = people.place.jobs
    qtbot.waitUntil(lambda: people.question_.isEnabled() and people.is_settled and jobs.is_idle)


def test_every_role_is_a_row_and_who_has_none_stands_below(people):
    assert column(people, 0) == ["გიორგი", "ნინო", "guest", "ლევან"]
    assert column(people, 1) == ["Chief accountant", "Accountant", "Auditor", ""]
    assert column(people, 2)[2:] == ["Waits for a second administrator", "No role here"]
    assert column(people, 3)[2] == "ნინო"


def test_who_does_not_manage_people_is_told_whom_to_ask(show, memory):
    memory.books.answers["who_am_i"] = [me(is_office_administrator=False)]
    memory.books.answers["my_companies"] = [entered("accounts:read")]
    screen = show(People)
    assert screen.view.state.title == "Only who manages people sees them."
    assert "გიორგი" in screen.view.state.accessibleName()
    assert not memory.asked("people")
    assert not any(act.is_possible() for act in people_acts(screen))


def test_a_role_is_given_by_keys(qtbot, people, memory):
    memory.books.answers["grant_role"] = "unconfirmed"
    go_to(people, number(53), "")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_G, CTRL)
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return, CTRL)
    idle(qtbot, people)
    (asked,) = memory.asked("grant_role")
    assert (asked["person"], asked["role"]) == (number(53), "accountant")
    assert not people.question_.is_open
    assert "once another administrator confirms it" in people.view.bar.message.text
    assert people.view.grid.hasFocus()


def test_taking_a_role_away_asks_first_and_escape_leaves_it(qtbot, people, memory):
    go_to(people, NINO, "accountant")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_Delete)
    assert people.question_.is_open
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Escape)
    assert not people.question_.is_open
    assert not memory.asked("revoke_role")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_Delete)
    # An Enter meant for something else does nothing grave: the keyboard stands on the other button.
    assert people.focusWidget() is people.question_.away
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return, CTRL)
    idle(qtbot, people)
    (asked,) = memory.asked("revoke_role")
    assert (asked["person"], asked["role"]) == (NINO, "accountant")


def test_nobody_changes_the_own_roles(qtbot, people):
    go_to(people, CHIEF, "chief_accountant")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_Delete)
    assert not people.question_.is_open


def test_a_role_that_another_gave_is_confirmed(qtbot, people, memory):
    go_to(people, GUEST, "auditor")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_G, CTRL | SHIFT)
    assert "ნინო gave guest the role Auditor" in people.question_.accessibleName()
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return, CTRL)
    idle(qtbot, people)
    assert memory.asked("confirm_role")[0]["person"] == GUEST


def test_a_role_one_gave_oneself_waits_for_somebody_else(qtbot, people, memory):
    memory.books.answers["people"][2].granted_by = CHIEF
    people.reload()
    idle(qtbot, people)
    go_to(people, GUEST, "auditor")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_G, CTRL | SHIFT)
    assert not people.question_.is_open


def test_a_new_person_needs_a_name_and_the_password_is_shown_once(qtbot, people, memory):
    memory.books.answers["create_person"] = {
        "person_id": str(number(60)), "login": "u_new", "password": "Xy-temporary-1",
    }  # fmt: skip
    qtbot.keyClick(people.view.grid, Qt.Key.Key_Insert)
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return)
    assert people.question_.form.faults() == {"name": "Give the person's name."}
    assert not memory.asked("create_person")
    qtbot.keyClicks(people.focusWidget(), "Mariam")
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return)
    idle(qtbot, people)
    assert memory.asked("create_person")[0]["name"] == "Mariam"
    shown = [field.text() for field in people.question_.findChildren(QLineEdit)]
    assert shown == ["u_new", "Xy-temporary-1"]
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Escape)
    assert people.question_.form is None


def test_an_own_computer_keeps_the_password_of_a_new_person(qtbot, people, memory, place):
    kept = []
    place.keep_password = lambda login, password: kept.append((login, password))
    memory.books.answers["create_person"] = {
        "person_id": str(number(60)), "login": "u_new", "password": "Xy-temporary-1",
    }  # fmt: skip
    qtbot.keyClick(people.view.grid, Qt.Key.Key_Insert)
    qtbot.keyClicks(people.focusWidget(), "Mariam")
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return)
    idle(qtbot, people)
    assert kept == [("u_new", "Xy-temporary-1")]


def test_a_refusal_stands_above_and_the_question_stays(qtbot, people, memory):
    memory.books.answers["revoke_role"] = Denied("person.own_account", "Not your own.")
    go_to(people, NINO, "accountant")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_Delete)
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: people.view.bar.message is not None)
    assert people.view.bar.message.code == "person.own_account"
    assert people.question_.is_open
    assert people.question_.isEnabled()


def test_a_person_of_another_office_is_invited_by_the_login_code(qtbot, people, memory):
    qtbot.keyClick(people.view.grid, Qt.Key.Key_I, CTRL)
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return)
    assert "login" in people.question_.form.faults()
    qtbot.keyClicks(people.focusWidget(), " U_GUEST ")
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return)
    idle(qtbot, people)
    assert memory.asked("invite_person")[0]["login"] == "u_guest"
    # Whether the code exists is not told.
    assert "If this login code exists" in people.view.bar.message.text


def test_an_own_computer_makes_no_new_temporary_password(show, memory):
    memory.books.answers["server_status"] = [SimpleNamespace(kind="own_computer")]
    screen = show(People)
    go_to(screen, NINO, "accountant")
    screen.acts.refresh()
    assert not screen.acts.actions_["reset"].isEnabled()
    assert screen.acts.actions_["role_revoke"].isEnabled()


def test_sign_ins_of_a_colleague_are_seen_and_ended_by_keys(qtbot, people, memory):
    go_to(people, NINO, "accountant")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: people.question_.is_open)
    assert "Sign-ins of ნინო: 2" in people.question_.accessibleName()
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return, CTRL)
    idle(qtbot, people)
    assert [named["sign_in"] for named in memory.asked("end_sign_in_of")] == [
        number(201), number(200),
    ]  # fmt: skip
    assert {named["person"] for named in memory.asked("end_sign_in_of")} == {NINO}
    assert people.view.bar.message.text == "Ended: 2."


def test_who_is_signed_in_nowhere_is_told_so(qtbot, people, memory):
    memory.books.answers["sign_ins_of"] = []
    go_to(people, NINO, "accountant")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: people.view.bar.message is not None)
    assert people.view.bar.message.text == "ნინო is signed in nowhere."
    assert not people.question_.is_open


def test_a_person_shared_with_another_company_is_refused_in_words(qtbot, people, memory):
    memory.books.answers["end_sign_in_of"] = Denied(
        "person.shared", "This person works for other companies too."
    )
    go_to(people, NINO, "accountant")
    qtbot.keyClick(people.view.grid, Qt.Key.Key_S, CTRL | SHIFT)
    qtbot.waitUntil(lambda: people.question_.is_open)
    qtbot.keyClick(people.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: people.view.bar.message is not None)
    assert "other companies" in people.view.bar.message.whole


def test_ones_own_sign_ins_are_ended_elsewhere(people):
    go_to(people, CHIEF, "chief_accountant")
    assert not people.acts.actions_["sign_ins"].isEnabled()
