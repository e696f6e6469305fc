"""Bad input at every field of an entry, an account and a company, in all three languages.

It is said at the field, in the language of the window; the keyboard stays, and so does the text.
"""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from app.core.formats import LANGUAGES
from tests.ui.entry_fakes import EntryBooks, chart
from tests.ui.fakes import FakeDesk
from tests.ui.test_entry import KEY, Typist, opened
from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField
from ui.kit.workplace import Target, Workplace
from ui.ledger.account import AccountForm
from ui.shell.company_form import CompanyForm

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LETTERS = {"ka": "[ა-ჰ]{3}", "en": "[A-Za-z]{3}", "ru": "[А-Яа-яё]{3}"}
FOREIGN = {"ka": "[А-Яа-я]{3}", "en": "[ა-ჰА-Яа-я]{3}", "ru": "[ა-ჰ]{3}"}
BAD_AMOUNTS = ("12,,5", "abc", "1/0", "9" * 40)


@pytest.fixture(params=LANGUAGES)
def tongue(request, language) -> str:
    """The language of the window."""
    language.choose(request.param)
    return str(request.param)


@pytest.fixture
def books() -> EntryBooks:
    made = EntryBooks()
    wide = SimpleNamespace(**vars(chart()[-1]))
    wide.required_dimensions = ["party", "vat_code"]
    made.answers["chart"] = [*chart()[:-1], wide]
    return made


@pytest.fixture
def place(books, jobs, tongue) -> Workplace:
    return Workplace(books, jobs, tongue)


def is_said(text: str, tongue: str, typed: str = "") -> None:
    """A whole sentence in this language and no other."""
    bare = text.replace(typed, "") if typed else text
    assert re.search(LETTERS[tongue], bare), (tongue, text)
    assert not re.search(FOREIGN[tongue], bare), (tongue, text)
    assert "{" not in bare, text
    assert bare.rstrip().endswith((".", "?", "!")), text


def clear(field: QWidget) -> None:
    for key, held in ((KEY.Key_A, CTRL), (KEY.Key_Delete, NONE)):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, key, held))


# An entry.


def bad_of(field: QWidget) -> tuple[str, ...]:
    """What cannot be meant in a cell."""
    if isinstance(field, AmountField):
        return BAD_AMOUNTS
    return ("zzqq9",) if isinstance(field, ChoiceField) else ()


@pytest.mark.parametrize("form", ["rows", "lines"])
def test_every_cell_of_an_entry_says_what_is_wrong_and_keeps_the_keyboard(
    qtbot, place, tongue, form
) -> None:
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen)
    grid, hint = screen.form.grid, screen.form.foot.hint
    keys.enter()
    if form == "lines":
        keys.press(KEY.Key_F10)
    # An account in dollars and one that asks for parties: every column is there.
    keys.type("1220").enter()
    if form == "rows":
        keys.type("1410").enter()
    grid.go(0, screen.form.first_key())
    walked = set()
    while grid.row == 0 and grid.key not in walked:
        key = grid.key
        walked.add(key)
        keys.press(KEY.Key_F2)
        field = keys.focus
        assert isinstance(field, QLineEdit)
        for bad in bad_of(field):
            clear(field)
            keys.type(bad)
            for leave in (KEY.Key_Return, KEY.Key_Tab):
                keys.press(leave)
                assert keys.focus is field, (key, bad)
                assert (grid.row, grid.key) == (0, key)
                assert field.text() == bad[: field.maxLength()]
                is_said(hint.text(), tongue, bad)
                assert hint.property("role") == "bad"
        keys.press(KEY.Key_Escape)
        if grid.is_typing:
            keys.press(KEY.Key_Escape)
        assert not grid.is_typing
        keys.press(KEY.Key_Tab)
    asked = {"currency", "amount", "rate", "text"}
    asked |= (
        {"debit_account", "credit_account", "gel", "party", "vat_code"}
        if form == "rows"
        else {"account", "debit", "credit"}
    )
    assert asked <= walked, asked - walked


def test_a_bad_cell_is_not_thrown_away_by_going_elsewhere(qtbot, place, books, tongue) -> None:
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen)
    keys.enter().type("1210").enter().type("1110").enter().type("12,,5")
    screen.form.head.text.setFocus()
    assert screen.form.grid.typing == (0, "gel", "12,,5")
    is_said(screen.form.foot.hint.text(), tongue, "12,,5")
    keys.press(KEY.Key_Return, CTRL)
    assert "post_entries" not in [name for name, _ in books.asked]
    back = keys.focus
    assert isinstance(back, QLineEdit)
    assert back.text() == "12,,5", "posting leads back to it"


@pytest.mark.parametrize("bad", ["45.13.25", "yesterday", "31.2"])
def test_a_bad_day_of_an_entry_is_said_at_it(qtbot, place, tongue, bad) -> None:
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen)
    day, fault = screen.form.head.day, screen.form.head.fault
    keys.press(KEY.Key_Tab, SHIFT)
    assert keys.focus is day
    clear(day)
    for letter in bad:
        QApplication.sendEvent(day, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, letter))
    for leave, held in ((KEY.Key_Return, NONE), (KEY.Key_Return, CTRL)):
        keys.press(leave, held)
        assert keys.focus is day
        assert fault.isVisible()
        is_said(fault.text(), tongue, bad)
        assert day.accessibleDescription() == fault.text()


# An account.


BAD_ACCOUNT = {
    "code": ("12 34", "!!", "", "1210"),
    "name_ka": ("", "ა" * 301),
    "name_en": ("e" * 301,),
    "name_ru": ("я" * 301,),
    "parent_code": ("zzqq9",),
}


def filled_account(qtbot, place) -> AccountForm:
    form = AccountForm(place, Target(name="ledger.account"))
    qtbot.addWidget(form)
    form.resize(1100, 900)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    qtbot.waitUntil(lambda: form.is_settled and place.jobs.is_idle)
    form.lines["code"].setText("9999")
    form.lines["name_ka"].setText("ახალი")
    form.combos["type"].setCurrentIndex(form.combos["type"].findData("asset"))
    return form


@pytest.mark.parametrize(("name", "bad"), [(n, b) for n, all_ in BAD_ACCOUNT.items() for b in all_])
def test_a_bad_field_of_an_account_is_said_at_it(qtbot, place, books, tongue, name, bad) -> None:
    form = filled_account(qtbot, place)
    field = form.form.fields[name]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.setText(bad)
    field.setModified(True)
    qtbot.keyClick(field, KEY.Key_Return, CTRL)
    assert "save_account" not in [asked for asked, _ in books.asked]
    assert list(form.form.faults()) == [name]
    is_said(form.form.faults()[name], tongue, bad)
    assert QApplication.focusWidget() is field
    assert field.text() == bad


def test_every_field_that_is_typed_into_was_walked(qtbot, place) -> None:
    form = filled_account(qtbot, place)
    typed = {name for name, field in form.form.fields.items() if isinstance(field, QLineEdit)}
    # The IFRS line is a text of one's own: there is nothing wrong with any.
    assert typed == {*BAD_ACCOUNT, "ifrs_line"}
    chosen = {name for name, field in form.form.fields.items() if isinstance(field, QComboBox)}
    assert chosen == {"type", "normal_side", "currency_rule", "cash_flow_class", "is_monetary"}


def test_choices_of_an_account_that_do_not_go_together_are_said(
    qtbot, place, books, tongue
) -> None:
    form = filled_account(qtbot, place)
    form.combos["type"].setCurrentIndex(form.combos["type"].findData("income"))
    monetary = form.combos["is_monetary"]
    monetary.setCurrentIndex(monetary.findData("yes"))
    qtbot.keyClick(form.lines["code"], KEY.Key_Return, CTRL)
    assert list(form.form.faults()) == ["is_monetary"]
    is_said(form.form.faults()["is_monetary"], tongue)
    assert QApplication.focusWidget() is monetary


# A company.


BAD_COMPANY = {
    "name": ("", "n" * 301),
    "id_code": ("12345", "40412345a"),
    "vat": ("31.02.2026", "yesterday"),
    "starts_on": ("", "31.02.2026", "tomorrow", "1.1.1850"),
    "chart_file": ("", "/nowhere/chart.csv"),
    "opening": ("/nowhere/balances.csv",),
}


@pytest.mark.parametrize(("name", "bad"), [(n, b) for n, all_ in BAD_COMPANY.items() for b in all_])
def test_a_bad_field_of_a_company_is_said_at_it(qtbot, jobs, books, tongue, name, bad) -> None:
    form = CompanyForm(jobs, lambda: tongue, lambda: Workplace(books, jobs, tongue).today())
    qtbot.addWidget(form)
    form.resize(900, 900)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.begin(FakeDesk(books=books))
    form.name.setText("Company")
    assert form.form is not None
    field = form.form.fields[name]
    if name == "chart_file":
        form.chart.setCurrentIndex(1)
    inner = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert isinstance(inner, QLineEdit)
    inner.setFocus()
    inner.setText(bad)
    QApplication.sendEvent(inner, QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Return, NONE))
    qtbot.waitUntil(lambda: bool(form.form.faults()))
    assert list(form.form.faults()) == [name]
    is_said(form.form.faults()[name], tongue, bad)
    assert QApplication.focusWidget() is inner
    assert inner.text() == bad[: inner.maxLength()]
    assert set(BAD_COMPANY) | {"kind", "year_starts", "chart"} == set(form.form.fields)
