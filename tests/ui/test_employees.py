"""Employees by the keyboard: read once, found in any spelling, typed with their faults."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Conflict, Problem, Refused
from tests.ui.acting import CTRL, SHIFT, column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from ui.kit.workplace import Target
from ui.payroll.employee import EmployeeForm
from ui.payroll.employees import Employees


def person(place, code, first, last, **more):
    terms = {
        "id": str(number(600 + place)), "from_day": "2026-01-01", "to_day": None,
        "kind": "employment", "pay": "salary", "agreed": "gross", "amount": "2000.0000",
        "currency": None, "position_title": "Clerk", "department": "Office",
        "cost_centre_id": None, "expense": "administration", "rate_share": "1.0000",
        "day_hours": "8.00", "end_reason": "", "start_registered_on": "2025-12-30",
        "end_registered_on": None,
    }  # fmt: skip
    return {
        "id": str(number(500 + place)), "code": code, "first_name": first, "last_name": last,
        "personal_number": f"0100101234{place}", "birth_day": None, "sex": "", "citizenship": "GE",
        "mobile": "", "email": "", "address": "", "iban": "", "note": "", "is_active": True,
        "version": 3, "terms": [terms], "statuses": [], "allowances": [], "items": [],
        "blocked_on": None, "blocked_reason": None,
    } | more  # fmt: skip


PEOPLE = [person(1, "W1", "ნინო", "ბერიძე"), person(2, "W2", "Гия", "Ломидзе")]


@pytest.fixture
def books():
    made = LedgerBooks()
    made.answers |= {
        "read_employees": lambda asked: [
            one
            for one in PEOPLE
            if asked["employees"] is None or one["id"] in map(str, asked["employees"])
        ],
        "blocked_employees": [{"id": str(number(509)), "code": "W9", "since": "2026-02-01"}],
        "register": lambda asked: [
            SimpleNamespace(
                id=one["id"], code=one["code"], name=one["code"], is_active=True, version=1,
                further={},
            )
            for one in (PEOPLE if asked["register"] == "employees" else [])
        ],
        "save_employees": [{"id": PEOPLE[0]["id"], "version": 4, "code": "W1"}],
        "block_employee": {},
    }  # fmt: skip
    return made


def asked_for(books, name):
    return [named for called, named in books.asked if called == name]


def the_list(qtbot, place):
    return shown(qtbot, Employees(place, Target(name="payroll.employees")))


def the_form(qtbot, place, at=None):
    whom = "" if at is None else PEOPLE[at]["id"]
    return shown(qtbot, EmployeeForm(place, Target(name="payroll.employee", key=whom)))


def type_cell(qtbot, grid, row, column_key, text):
    grid.setFocus()
    grid.go(row, column_key)
    qtbot.keyClicks(grid, text[0])
    if grid.is_typing:
        qtbot.keyClicks(grid.ways.editors[column_key].widget, text[1:])
        qtbot.keyClick(grid.ways.editors[column_key].widget, Qt.Key.Key_Return)


def test_people_are_read_once_and_searched_without_another_reading(qtbot, place, books, language):
    screen = the_list(qtbot, place)
    assert column(screen.view, 0) == ["W1", "W2"]
    assert "W9" in screen.facts.text(), "who is blocked is told by code"
    qtbot.keyClicks(screen.view.grid, "b")
    assert screen.search.hasFocus()
    qtbot.keyClicks(screen.search, "eridze")
    qtbot.waitUntil(lambda: column(screen.view, 0) == ["W1"])
    screen.search.setText("12342")
    qtbot.waitUntil(lambda: column(screen.view, 0) == ["W2"])
    screen.search.clear()
    qtbot.waitUntil(lambda: column(screen.view, 0) == ["W1", "W2"])
    language.choose("ru")
    place.language = "ru"
    screen.retranslate()
    settle(qtbot, screen)
    language.choose("en")
    assert len(asked_for(books, "read_employees")) == 1, "each reading is an event"


def test_what_is_searched_and_filtered_is_kept_nowhere(qtbot, place, books):
    screen = the_list(qtbot, place)
    screen.view.filter.saved.emit({"kept": "ბერიძე"})
    screen.search.setText("ბერიძე")
    settle(qtbot, screen)
    assert "ბერიძე" not in str(place.settings.values)
    assert screen.sheet().name == "employees"
    assert "ბერიძე" not in screen.title() + screen.accessibleName()


def test_blocking_asks_why_and_names_the_code_alone(qtbot, place, books):
    screen = the_list(qtbot, place)
    key(qtbot, screen, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(screen.asking.text, "no")
    key(qtbot, screen, Qt.Key.Key_Return)
    assert screen.asking.fault.text(), "two letters are no reason"
    qtbot.keyClicks(screen.asking.text, " longer")
    key(qtbot, screen, Qt.Key.Key_Return)
    assert told(qtbot, screen.bar).text == "W1 is blocked and shown to nobody."
    ((call),) = asked_for(books, "block_employee")
    assert (call["reason"], call["is_blocked"]) == ("no longer", True)
    settle(qtbot, screen)
    key(qtbot, screen, Qt.Key.Key_B, CTRL | SHIFT)
    assert screen.asking.choice.key == str(number(509)), "the only one blocked is proposed"
    screen.asking.put_away()


def test_erasing_what_must_be_kept_tells_until_when(qtbot, place, books):
    def refuse(_asked):
        raise Refused(
            "employee.must_be_kept", "Kept until {day}.", employee="W1", day=date(2102, 1, 1)
        )

    books.answers["erase_employee"] = refuse
    screen = the_list(qtbot, place)
    screen.acts.do("erase")
    qtbot.keyClicks(screen.asking.text, "asked by the person")
    key(qtbot, screen, Qt.Key.Key_Return)
    assert told(qtbot, screen.bar).text == "Kept until 01.01.2102."
    settle(qtbot, screen)


def test_who_may_only_see_is_offered_nothing_that_changes(qtbot, place, books):
    place.permissions = frozenset({"payroll:read", "accounts:read"})
    screen = the_list(qtbot, place)
    possible = {act.name for act in screen.acts.acts if act.is_possible()}
    assert "edit" in possible
    assert not possible & {"new", "end", "block", "lift", "erase", "import"}
    assert not asked_for(books, "blocked_employees")


def test_a_new_first_day_ends_the_agreement_above_and_keeps_its_terms(qtbot, place, books):
    form = the_form(qtbot, place, 0)
    assert form.title() == "Employee W1"
    grid = form.sections["terms"].grid
    type_cell(qtbot, grid, 1, "from_day", "010426")
    type_cell(qtbot, grid, 1, "amount", "2500")
    before, after = form.employee().terms
    assert (before.to_day, after.from_day, after.to_day) == (
        date(2026, 3, 31), date(2026, 4, 1), None,
    )  # fmt: skip
    assert (after.amount, after.position_title, before.amount) == (
        Decimal(2500), "Clerk", Decimal(2000),
    )  # fmt: skip
    assert place.unsaved.of(form) == 1
    register = form.sections["register"].rows
    assert len(register) == 2
    assert "told in time" in str(register[0]["state"])
    grid.setFocus()
    grid.go(1, "amount")
    qtbot.keyClick(grid, Qt.Key.Key_Delete, CTRL)
    assert len(form.employee().terms) == 1


def test_faults_stand_at_their_cells_and_nothing_is_sent(qtbot, place, books):
    form = the_form(qtbot, place, 0)
    type_cell(qtbot, form.sections["terms"].grid, 0, "to_day", "311225")
    type_cell(qtbot, form.sections["terms"].grid, 0, "from_day", "32.13.26")
    assert form.sections["terms"].unread().keys() == {(0, "from_day")}
    type_cell(qtbot, form.sections["terms"].grid, 0, "from_day", "010126")
    type_cell(qtbot, form.sections["items"].grid, 0, "item", "bonus")
    form.save()
    assert form.focusWidget() is form.sections["terms"].grid, "the keyboard goes to the fault"
    assert form.sections["terms"].grid.key == "to_day"
    form.lines["iban"].setText("GE29NB0000000101904918")
    form.save()
    assert form.sections["terms"].grid.lines_model.faults.keys() == {(0, "to_day")}
    assert form.sections["items"].grid.lines_model.faults.keys() == {(0, "amount")}
    assert "Percent" not in form.sections["terms"].fault.text()
    assert set(form.form.faults()) == {"iban"}
    assert not asked_for(books, "save_employees")


def test_what_the_server_finds_and_what_a_colleague_changed_is_told(qtbot, place, books):
    text = "{employee}: taken."
    taken = Problem(code="employee.personal_number_taken", text=text, args={"employee": "W1"})
    refusals = [
        Refused("employee.faults", "Nothing was kept.", problems=(taken,)),
        Conflict("changed.meanwhile", "Changed meanwhile."),
    ]

    def refuse(_asked):
        raise refusals.pop(0)

    books.answers["save_employees"] = refuse
    form = the_form(qtbot, place, 0)
    form.lines["mobile"].setText("599")
    form.save()
    qtbot.waitUntil(lambda: "personal_number" in form.form.faults())
    form.save()
    assert told(qtbot, form.bar).code == "changed.meanwhile"
    assert "F5" in form.bar.message.whole
    assert form.lines["mobile"].text() == "599"


def test_the_register_gets_its_lines_by_one_key(qtbot, qapp, place, books):
    form = the_form(qtbot, place, 0)
    key(qtbot, form, Qt.Key.Key_J, CTRL)
    lines = qapp.clipboard().text().splitlines()
    assert lines[0] == "Personal number: 01001012341"
    assert "Start of work: 01.01.2026" in lines
    assert "01001012341" not in form.for_register.accessibleName()


def test_a_file_is_checked_told_by_row_and_column_and_then_brought_in(
    qtbot, place, books, tmp_path
):
    screen = the_list(qtbot, place)
    file = tmp_path / "staff.csv"
    header = "code,personal_number,first_name,last_name,start,amount\n"
    file.write_text(f"{header}W7,123,Eka,Lomidze,soon,900\n", "utf-8")
    screen.files.check(str(file))
    qtbot.waitUntil(lambda: "personal_number" in screen.question_bar.body)
    assert "Row 2, start: This is no day." in screen.question_bar.body
    assert "123" not in screen.question_bar.body, "a personal number is never repeated"
    assert not screen.question_bar.button.isVisibleTo(screen)
    file.write_text(f"{header}W7,01001012399,Eka,Lomidze,2026-02-01,900\n", "utf-8")
    screen.files.check(str(file))
    qtbot.waitUntil(lambda: screen.question_bar.button.isVisibleTo(screen))
    key(qtbot, screen, Qt.Key.Key_Return, CTRL)
    assert told(qtbot, screen.bar).text == "1 employee is added, 0 changed, 0 were the same."
    checked, brought = asked_for(books, "save_employees")
    assert checked["employees"][0]["code"] == brought["employees"][0]["code"] == "W7"
    assert checked["request"] != brought["request"]
    settle(qtbot, screen)
