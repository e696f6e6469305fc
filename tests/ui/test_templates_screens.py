"""Templates as a list and as a form, over books from memory; every screen speaks."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from tests.ui.acting import CTRL, column, key, settle, shown
from tests.ui.ledger_fakes import LedgerBooks, template
from ui.kit.choice_field import ChoiceField
from ui.kit.workplace import Target, Workplace
from ui.ledger.approval import Approval
from ui.ledger.batches import Batches
from ui.ledger.import_screen import ImportScreen
from ui.ledger.parties import Registers
from ui.ledger.parties_form import RegisterForm
from ui.ledger.rates import Rates
from ui.ledger.template import TemplateForm
from ui.ledger.templates import Templates


@pytest.fixture
def books():
    return LedgerBooks()


@pytest.fixture
def prepared(qtbot, place, books):
    books.answers["templates"] = [template(1, "Rent", "monthly"), template(2, "Wages")]
    return shown(qtbot, Templates(place, Target(name="ledger.templates")))


def test_templates_show_their_next_day(prepared):
    assert column(prepared.view, 0) == ["Rent", "Wages"]
    assert column(prepared.view, 3) == ["Every month", "Only when used"]
    assert column(prepared.view, 4) == ["31.03.2026", ""]


def test_using_a_template_makes_a_draft_and_opens_it(qtbot, prepared, books, place):
    books.answers["use_template"] = {"reference": "d-bbbbbb"}
    key(qtbot, prepared, Qt.Key.Key_Return, CTRL)
    field = prepared.asking.amount
    assert field.hasFocus()
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert prepared.asking.fault.text()
    field.selectAll()
    qtbot.keyClicks(field, "3/2")
    with qtbot.waitSignal(place.asked) as signal:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert signal.args == [Target(name="ledger.entry", key="d-bbbbbb")]
    assert books.calls("use_template")[0]["factor"] == Decimal("1.5")
    settle(qtbot, prepared)


def test_a_template_of_shares_asks_for_the_total(qtbot, place, books):
    shares = template(1, "Sale")
    for line, share in zip(shares.lines, ("100%", "rest"), strict=True):
        line["side"] = "debit" if "debit" in line else "credit"
        line["share"] = share
        line.pop(line["side"])
    books.answers["templates"] = [shares]
    books.answers["use_template"] = {"reference": "d-bbbbbb"}
    screen = shown(qtbot, Templates(place, Target(name="ledger.templates")))
    key(qtbot, screen, Qt.Key.Key_Return, CTRL)
    assert "rounded to the tetri" in screen.asking.note.text()
    field = screen.asking.amount
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert screen.asking.fault.text() == "Give an amount above 0."
    qtbot.keyClicks(field, "118")
    with qtbot.waitSignal(place.asked):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    (called,) = books.calls("use_template")
    assert (called["total"], called["factor"]) == (Decimal(118), Decimal(1))
    settle(qtbot, screen)


def test_a_template_is_dropped_after_a_second_press(qtbot, prepared, books):
    books.answers["drop_template"] = {}
    key(qtbot, prepared, Qt.Key.Key_Delete)
    assert not books.calls("drop_template")
    qtbot.keyClick(prepared.asking.do, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(books.calls("drop_template")))
    settle(qtbot, prepared)


@pytest.fixture
def form(qtbot, place, books):
    books.answers["templates"] = [template(1, "Rent", "monthly")]
    name = str(books.answers["templates"][0].id)
    return shown(qtbot, TemplateForm(place, Target(name="ledger.template", key=name)))


@pytest.mark.qt_log_ignore("Keyboard event not accepted", extend=True)
def test_a_template_is_edited_as_a_form(qtbot, form, books):
    books.answers["save_template"] = {"name": "Rent"}
    assert form.lines.item(0, 1).text() == "1\u00a0180.00"
    assert form.lines.item(0, 2).text() == "", "a zero is an empty cell"
    form.lines.item(0, 1).setText("1 250,50")
    form.lines.item(1, 2).setText("")
    key(qtbot, form, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(books.calls("save_template")))
    (called,) = books.calls("save_template")
    assert called["expected_version"] == 3
    debit, credit = called["template"]["lines"]
    assert debit["debit"] == "1250.50"
    assert "credit" not in credit
    assert called["template"]["next_day"] == date(2026, 3, 31)
    settle(qtbot, form)


def test_faults_of_a_template_stand_at_their_fields(qtbot, form, books):
    form.name.clear()
    form.lines.item(0, 0).setText("9999")
    form.month_day.setText("40")
    key(qtbot, form, Qt.Key.Key_Return, CTRL)
    faults = form.form.faults()
    assert set(faults) == {"name", "lines", "month_day"}
    assert "9999" in faults["lines"]
    assert not books.calls("save_template")
    assert form.name.hasFocus()


def test_a_new_template_takes_the_lines_of_an_entry(qtbot, place, books):
    screen = shown(qtbot, TemplateForm(place, Target(name="ledger.template", key="GL/2026/7")))
    assert screen.name.text() == "Payment"
    assert [screen.lines.item(at, 0).text() for at in range(2)] == ["3110", "1210"]


def test_a_template_without_schedule_shows_no_days(qtbot, place):
    screen = shown(qtbot, TemplateForm(place, Target(name="ledger.template")))
    assert screen.month_day.isHidden()
    assert screen.title() == "New template"


SCREENS = (
    ImportScreen,
    Batches,
    Approval,
    Templates,
    TemplateForm,
    Registers,
    RegisterForm,
    Rates,
)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("speech", ["ka", "ru"])
def test_every_screen_speaks_and_names_its_controls(qtbot, books, jobs, language, screen, speech):
    language.choose(speech)
    place = Workplace(books, jobs, speech)
    made = shown(qtbot, screen(place, Target(name="ledger.any")))
    assert made.acts is not None
    assert all(button.accessibleName() for button in made.acts.buttons.values())
    assert made.accessibleName()


@pytest.fixture
def empty(qtbot, place, books):
    screen = shown(qtbot, TemplateForm(place, Target(name="ledger.template")))
    screen.name.setText("Sale")
    return screen


def typed(qtbot, screen, text):
    """Type where the keyboard is: in the open cell, or opening it."""
    for letter in text:
        qtbot.keyClick(screen.window().focusWidget(), letter)


@pytest.mark.qt_log_ignore("Keyboard event not accepted", extend=True)
def test_lines_are_typed_with_choice_calculation_and_shares(qtbot, empty, books):
    books.answers["save_template"] = {"name": "Sale"}
    lines = empty.lines
    lines.setFocus()
    lines.setCurrentCell(0, 0)
    typed(qtbot, empty, "bank")
    field = lines.findChild(ChoiceField, "template.cell.account")
    assert field.is_open
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines.item(0, 0).text() == "1210")
    lines.setFocus()
    lines.setCurrentCell(0, 1)
    typed(qtbot, empty, "100%")
    qtbot.keyClick(empty.window().focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines.item(0, 1).text() == "100%")
    lines.setFocus()
    lines.setCurrentCell(1, 0)
    typed(qtbot, empty, "6110")
    qtbot.keyClick(empty.window().focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines.item(1, 0).text() == "6110")
    lines.setFocus()
    lines.setCurrentCell(1, 2)
    typed(qtbot, empty, "rest")
    qtbot.keyClick(empty.window().focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines.item(1, 2).text() == "rest")
    key(qtbot, empty, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(books.calls("save_template")))
    first, second = books.calls("save_template")[0]["template"]["lines"]
    assert (first["share"], first["side"], "debit" in first) == ("100%", "debit", False)
    assert (second["share"], second["side"]) == ("rest", "credit")
    settle(qtbot, empty)


@pytest.mark.qt_log_ignore("Keyboard event not accepted", extend=True)
def test_an_amount_of_a_template_calculates(qtbot, empty):
    lines = empty.lines
    lines.setFocus()
    lines.setCurrentCell(0, 1)
    typed(qtbot, empty, "1180/1.18")
    qtbot.keyClick(empty.window().focusWidget(), Qt.Key.Key_Return)
    # A fraction of whole numbers is a share; with a point it is a calculation.
    qtbot.waitUntil(lambda: lines.item(0, 1).text() == "1\u00a0000.00")


def test_the_last_day_of_a_template_may_be_left_open(qtbot, form):
    assert form.until.given is None
    form.until.setFocus()
    qtbot.keyClicks(form.until, "311226")
    qtbot.keyClick(form.until, Qt.Key.Key_Return)
    assert form.until.given == date(2026, 12, 31)
    form.until.selectAll()
    qtbot.keyClick(form.until, Qt.Key.Key_Delete)
    qtbot.keyClick(form.until, Qt.Key.Key_Return)
    assert form.until.given is None
    qtbot.keyClicks(form.until, "99")
    qtbot.keyClick(form.until, Qt.Key.Key_Return)
    assert "99" in str(form.check()[-1].args)
