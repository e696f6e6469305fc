"""Fields that choose and that calculate, moved by keys alone."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.kit.amount_field import AmountField
from ui.kit.choice_field import ChoiceField, Option, index_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
OPTIONS = (
    Option(key="a", code="1110", names={"ka": "ნაღდი ფული", "en": "Cash"}, note="500.00"),
    Option(key="b", code="1210", names={"ka": "ბანკი", "en": "Bank", "ru": "Банк"}),
    Option(key="c", code="1220", names={"ka": "ბანკი, ვალუტა", "en": "Bank, foreign"}),
    Option(key="d", code="P1", names={"ka": "შპს კავკასია"}, numbers=("404123456",)),
    Option(key="old", code="1290", names={"en": "Closed"}, is_active=False),
)


class Stage(QWidget):
    """Both fields one below the other, and what they tell."""

    def __init__(self):
        super().__init__()
        self.choice, self.amount = ChoiceField(), AmountField()
        column = QVBoxLayout(self)
        column.addWidget(self.choice)
        column.addWidget(self.amount)
        column.addStretch(1)
        self.choice.fill(OPTIONS)
        self.heard: list[object] = []
        self.choice.chosen.connect(self.heard.append)
        self.amount.taken.connect(self.heard.append)


@pytest.fixture
def stage(qtbot, theme, language):
    window = Stage()
    qtbot.addWidget(window)
    window.resize(700, 500)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def choice(stage):
    stage.choice.setFocus()
    return stage.choice


@pytest.fixture
def amount(stage):
    stage.amount.setFocus()
    return stage.amount


def code_of(told):
    return told[-1].code


def codes(field):
    return [option.code for option in field.listed]


def test_typing_lists_what_fits_and_enter_picks_the_best(qtbot, stage, choice):
    qtbot.keyClicks(choice, "12")
    assert codes(choice) == ["1210", "1220"]
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert (choice.key, stage.heard) == ("b", ["b"])
    assert choice.text() == "1210  Bank"
    assert not choice.is_open


@pytest.mark.parametrize("typed", ["kavqasia", "კავკ", "4123", "лфмл"])
def test_a_party_is_found_however_it_is_typed(qtbot, choice, typed):
    for letter in typed:  # keyClicks knows Latin letters only
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(choice, press)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert choice.key == "d"


def test_down_goes_through_the_list(qtbot, choice):
    qtbot.keyClicks(choice, "bank")
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert choice.key == "c"


def test_f4_lists_everything_in_use_with_the_bar_on_what_is_chosen(qtbot, choice):
    choice.put("c")
    qtbot.keyClick(choice, Qt.Key.Key_F4)
    assert codes(choice) == ["1110", "1210", "1220", "P1"]
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert choice.key == "b"


def test_shift_f4_clears_and_says_so(qtbot, stage, choice):
    choice.put("b")
    qtbot.keyClick(choice, Qt.Key.Key_F4, SHIFT)
    assert (choice.key, choice.text(), stage.heard) == ("", "", [""])


def test_escape_puts_back_what_stood_there(qtbot, stage, choice):
    choice.put("b")
    qtbot.keyClicks(choice, "1110")
    qtbot.keyClick(choice, Qt.Key.Key_Escape)
    assert (choice.key, choice.text(), stage.heard) == ("b", "1210  Bank", [])
    assert not choice.is_open


def test_tab_picks_the_best_and_goes_on(qtbot, stage, choice):
    qtbot.keyClicks(choice, "cash")
    qtbot.keyClick(choice, Qt.Key.Key_Tab)
    assert choice.key == "a"
    assert stage.focusWidget() is stage.amount


def test_leaving_takes_what_is_clear_and_marks_what_is_not(qtbot, stage, choice):
    told: list[object] = []
    choice.refused.connect(told.append)
    qtbot.keyClicks(choice, "bank")
    stage.amount.setFocus()
    assert choice.key == ""
    assert choice.property("bad") is True
    assert code_of(told) == "choice.several"
    choice.setFocus()
    choice.selectAll()
    qtbot.keyClicks(choice, "1220")
    assert told[-1] is None
    stage.amount.setFocus()
    assert choice.key == "c"


def test_what_fits_nothing_is_said_at_the_field(qtbot, choice):
    told: list[object] = []
    choice.refused.connect(told.append)
    qtbot.keyClicks(choice, "vvvq")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert code_of(told) == "choice.unknown"
    assert choice.text() == "vvvq"


def test_what_is_out_of_use_is_shown_by_word_but_not_offered(qtbot, choice):
    choice.put("old")
    assert choice.text() == "1290  Closed (inactive)"
    assert "1290" not in [option.code for option in choice.fitting("")]


def test_the_list_is_drawn_with_its_notes(qtbot, stage, choice):
    qtbot.keyClick(choice, Qt.Key.Key_F4)
    assert not stage.grab().isNull()
    row = choice._list.rows.index(0, 0)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "1110  Cash, 500.00"


def test_the_list_opens_above_where_there_is_no_room_below(qtbot, stage, choice):
    stage.layout().insertStretch(0, 100)
    stage.layout().activate()
    qtbot.keyClick(choice, Qt.Key.Key_F4)
    assert choice._list.geometry().bottom() <= choice.geometry().top()


@pytest.mark.parametrize(
    ("typed", "value"),
    [("1180/1,18", "1000.00"), ("1000*18%", "180.00"), ("1 180.5", "1180.50"), ("-7", "-7.00")],
)
def test_an_amount_calculates(qtbot, stage, amount, typed, value):
    qtbot.keyClicks(amount, typed)
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert amount.value == Decimal(value)
    assert stage.heard == [Decimal(value)]


def test_a_per_cent_of_what_stands_there(qtbot, amount):
    amount.put(Decimal("1000.00"))
    amount.selectAll()
    qtbot.keyClicks(amount, "*18%")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert amount.text() == "180.00"
    assert amount.toolTip() == "*18% = 180.00"


def test_rounding_is_named(qtbot, amount):
    qtbot.keyClicks(amount, "10/3")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert "a half away from zero" in amount.toolTip()


def test_what_gives_no_amount_stays_and_says_why(qtbot, amount):
    told: list[object] = []
    amount.refused.connect(told.append)
    qtbot.keyClicks(amount, "5/0")
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert (amount.text(), amount.value) == ("5/0", None)
    assert code_of(told) == "calculation.zero_divisor"
    qtbot.keyClick(amount, Qt.Key.Key_Backspace)
    assert told[-1] is None


def test_escape_puts_the_old_amount_back_and_emptying_empties(qtbot, stage, amount):
    amount.put(Decimal("5.00"))
    amount.selectAll()
    qtbot.keyClicks(amount, "77")
    qtbot.keyClick(amount, Qt.Key.Key_Escape)
    assert (amount.text(), stage.heard) == ("5.00", [])
    qtbot.keyClick(amount, Qt.Key.Key_Delete)
    qtbot.keyClick(amount, Qt.Key.Key_Return)
    assert (amount.value, stage.heard) == (None, [None])


def test_f8_and_a_star_in_an_empty_field_ask_for_the_balancing_amount(qtbot, amount):
    with qtbot.waitSignal(amount.balance_asked):
        qtbot.keyClicks(amount, "*")
    assert amount.text() == ""
    amount.put(Decimal("5.00"))
    with qtbot.waitSignal(amount.balance_asked):
        qtbot.keyClick(amount, Qt.Key.Key_F8)


def test_amounts_are_written_as_the_language_writes_them(qtbot, amount, language):
    amount.put(Decimal("1234.50"))
    language.choose("ka")
    qtbot.waitUntil(lambda: amount.text() == "1\u00a0234,50")


def test_an_index_made_in_a_job_is_used_as_it_is(qtbot, choice):
    choice.fill(OPTIONS, index_of(OPTIONS[:1]))
    assert [option.code for option in choice.fitting("")] == ["1110"]
