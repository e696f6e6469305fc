"""Templates as a list and as a form, over books from memory; every screen speaks."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from tests.ui.acting import CTRL, column, key, settle, shown
from tests.ui.ledger_fakes import LedgerBooks, template
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
    prepared.asking.number.selectAll()
    qtbot.keyClicks(prepared.asking.number, "x")
    qtbot.keyClick(prepared.asking.number, Qt.Key.Key_Return)
    assert prepared.asking.fault.text()
    prepared.asking.number.selectAll()
    qtbot.keyClicks(prepared.asking.number, "1.5")
    with qtbot.waitSignal(place.asked) as signal:
        qtbot.keyClick(prepared.asking.number, Qt.Key.Key_Return)
    assert signal.args == [Target(name="ledger.entry", key="d-bbbbbb")]
    assert books.calls("use_template")[0]["factor"] == Decimal("1.5")
    settle(qtbot, prepared)


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
