"""The invoice screen, by keys alone: typing, sums, faults, advances, unfinished ones, posting."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.errors import Conflict, Problem, Refused
from app.core.messages import MESSAGES
from app.core.texts import Texts
from tests.ui.fakes import number
from tests.ui.invoices.invoice_books import ADVANCE, BUYER, InvoiceBooks, MemoryShelf, saved, shown
from ui.invoices.invoice import Invoice
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target, Workplace

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Typist:
    """Presses keys where the keyboard is."""

    def __init__(self, qtbot: QtBot, screen: Invoice) -> None:
        self.qtbot, self.screen = qtbot, screen

    def type(self, text: str) -> Typist:
        for letter in text:
            self.press_key(letter)
        return self

    def press_key(self, key, modifiers: Qt.KeyboardModifier = NONE) -> Typist:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, modifiers)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Typist:
        return self.press_key(key, modifiers)

    def enter(self) -> Typist:
        return self.press(KEY.Key_Return)

    def rest(self) -> Typist:
        self.qtbot.waitUntil(lambda: self.screen.place.jobs.is_idle and self.screen.is_settled)
        return self

    def line(self, text: str, price: str) -> Typist:
        """A line of one piece."""
        self.screen.form.to_lines()
        return self.type(text).enter().enter().type(price).enter()


@pytest.fixture
def books() -> InvoiceBooks:
    return InvoiceBooks()


@pytest.fixture
def place(books: InvoiceBooks, jobs: Jobs) -> Workplace:
    return Workplace(books, jobs, "en")


def opened(qtbot: QtBot, place: Workplace, key: str = "new:sale") -> Invoice:
    screen = Invoice(place, Target(name="invoices.invoice", key=key))
    qtbot.addWidget(screen)
    screen.resize(1300, 750)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    qtbot.waitUntil(lambda: screen.is_settled and place.jobs.is_idle)
    screen.first_focus().setFocus()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, place: Workplace) -> Invoice:
    return opened(qtbot, place)


@pytest.fixture
def keys(qtbot: QtBot, screen: Invoice) -> Typist:
    return Typist(qtbot, screen)


def row(screen: Invoice, at: int = 0) -> tuple[str, ...]:
    found = screen.form.grid.lines_model.rows[at]
    return tuple(
        found[key].replace("\u00a0", " ")
        for key in ("text", "quantity", "price", "net", "vat", "gross")
    )


def test_sums_stand_below_while_an_invoice_is_typed_and_ask_no_books(screen, keys, books) -> None:
    asked = len(books.asked)
    keys.line("Machine", "1000")
    assert row(screen) == ("Machine", "1", "1 000.00", "1 000.00", "180.00", "1 180.00")
    assert screen.form.foot.gross.text().endswith("1\u00a0180.00 GEL")
    screen.form.head.includes_vat.setFocus()
    keys.press(KEY.Key_Space)
    assert row(screen)[3:] == ("847.46", "152.54", "1 000.00")
    assert len(books.asked) == asked


def test_an_invoice_is_typed_and_posted_with_the_lines_as_typed(qtbot, screen, keys, books) -> None:
    finished: list[bool] = []
    screen.finished.connect(lambda: finished.append(True))
    keys.type("kavkasia").enter().rest().line("Machine", "500*2").press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(finished))
    (made,) = saved(books)
    assert made["party_id"] == BUYER
    assert (made["net"], made["vat_gel"]) == (Decimal("1000.00"), Decimal("180.00"))
    assert [line["text"] for line in made["lines"]] == ["Machine"]


def test_each_kind_asks_for_the_fields_it_needs(qtbot, place) -> None:
    asked = {
        "new:sale": {"party", "due_day"},
        "new:purchase": {"party", "due_day", "vat_period"},
        "new:retail_day": set(),
        "new:sale_credit": {"party", "due_day", "corrects"},
        "new:advance_paid": {"party", "vat_period"},
    }
    for key, fields in asked.items():
        head = opened(qtbot, place, key).form.head
        found = {name for name in ("party", "due_day", "vat_period", "corrects")
                 if head.fields[name].isVisible()}  # fmt: skip
        assert found == fields, key


@pytest.mark.parametrize("language", ["en", "ka", "ru"])
def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(qtbot, place, language) -> None:
    place.language = language
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen).line("Machine", "10").press(KEY.Key_Return, CTRL)
    said = Texts(language).say("Choose the customer or supplier.")
    assert screen.form.head.faults() == {"party": said}
    assert screen.form.head.party.hasFocus()
    assert row(screen)[0] == "Machine"
    # Mended, it is said no longer.
    keys.type("P1").enter().rest()
    assert not screen.form.head.faults()
    assert screen.bar.message is None


def test_what_the_books_refuse_stands_at_its_cell(qtbot, screen, keys, books) -> None:
    fault = Problem(code="invoice.code_side", text=MESSAGES["invoice.faults"], row=1, column="text")
    books.answers["post_invoices"] = Refused("invoice.faults", "…", (fault,))
    keys.type("P1").enter().rest().line("Machine", "10").press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert (0, "text") in screen.form.grid.lines_model.faults
    assert screen.is_editable


def test_the_national_banks_rate_is_offered_and_another_can_be_typed(screen, keys) -> None:
    keys.line("Hosting", "100")
    screen.form.head.currency.setFocus()
    keys.type("usd").enter().rest()
    head = screen.form.head
    assert head.rate.isVisible()
    assert head.rate.placeholderText().replace(",", ".") == "2.7123"
    assert not head.rate.text()
    assert "320.05 GEL" in screen.form.foot.gross.text()
    head.rate.setFocus()
    keys.type("3").enter()
    assert screen.form.draft.rate == 3
    assert "354.00 GEL" in screen.form.foot.gross.text()


def test_a_vat_period_follows_the_tax_point_until_it_is_typed(qtbot, place) -> None:
    screen = opened(qtbot, place, "new:purchase")
    keys = Typist(qtbot, screen)
    head = screen.form.head
    assert head.vat_period.text() == "03.2026"
    head.tax_point.setFocus()
    keys.type("5.4.26").enter().rest()
    assert head.vat_period.text() == "04.2026"
    head.vat_period.setFocus()
    keys.type("6").enter()
    assert head.vat_period.text() == "06.2026"
    head.tax_point.setFocus()
    keys.type("5.5.26").enter().rest()
    assert head.vat_period.text() == "06.2026"
    head.vat_period.setFocus()
    keys.type("13").enter()
    assert "13" in head.faults()["vat_period"]


def test_an_advance_is_used_up_by_enter_and_left_by_another(qtbot, screen, keys) -> None:
    keys.type("P1").enter().rest().line("Machine", "1000").press(KEY.Key_D, CTRL).enter()
    (used,) = screen.form.draft.advances
    assert (used.advance_id, used.gross, used.vat) == (ADVANCE, Decimal(118), Decimal(18))
    keys.enter()
    assert screen.form.draft.advances == ()
    # Only a part: its share of the VAT goes with it.
    screen.panels.advances.part.setFocus()
    keys.type("59").enter()
    assert screen.form.draft.advances[0].vat == Decimal("9.00")
    screen.panels.advances.part.setFocus()
    keys.type("200").enter()
    assert screen.bar.message is not None
    assert screen.bar.message.code == "invoice.advance_exceeded"


def test_f7_shows_the_entry_with_names_and_the_law(qtbot, screen, keys) -> None:
    keys.type("P1").enter().rest().line("Machine", "1000").press(KEY.Key_F7)
    effect = screen.panels.effect
    qtbot.waitUntil(lambda: effect.view.sheet is not None and bool(effect.view.sheet.rows))
    cells = [(one.cells["account"], one.cells["debit"], one.cells["credit"])
             for one in effect.view.sheet.rows]  # fmt: skip
    assert cells == [
        ("1410", Decimal("1180.00"), None),
        ("6110", None, Decimal("1000.00")),
        ("3330", None, Decimal("180.00")),
    ]
    assert "S18" in effect.law.text()
    assert "Tax Code of Georgia" in effect.law.text()
    assert "Rounding" in effect.law.text()


def test_undo_takes_back_what_was_typed_step_by_step(screen, keys) -> None:
    keys.line("Machine", "1000")
    keys.press(KEY.Key_Z, CTRL).press(KEY.Key_Z, CTRL)
    assert row(screen)[:3] == ("Machine", "1", "")
    keys.press(KEY.Key_Y, CTRL)
    assert row(screen)[2] == "1 000.00"


def test_a_posted_invoice_is_read_and_ctrl_z_offers_its_correction(qtbot, place) -> None:
    wanted: list[Target] = []
    place.asked.connect(wanted.append)
    screen = opened(qtbot, place, "SI/2026/7")
    keys = Typist(qtbot, screen)
    assert screen.title() == "SI/2026/7"
    assert not screen.is_editable
    keys.type("x")
    assert row(screen)[0] == "Machine"
    keys.press(KEY.Key_Z, CTRL).enter()
    assert wanted[-1] == Target(name="invoices.invoice", key="correct:SI/2026/7")
    screen.form.grid.setFocus()
    keys.press(KEY.Key_G, CTRL)
    assert wanted[-1] == Target(name="ledger.entry", key="SI/2026/7")


def test_an_invoice_that_cannot_be_read_cannot_be_typed_into(qtbot, place, books) -> None:
    books.answers["invoice"] = Refused("invoice.not_found", MESSAGES["invoice.not_found"])
    screen = opened(qtbot, place, "SI/2026/9")
    assert screen.has_failed
    assert screen.bar.message is not None
    assert not screen.is_editable


def test_a_draft_changed_by_somebody_else_keeps_what_is_typed_here(qtbot, place, books) -> None:
    books.answers["invoice"] = lambda reference, **_: shown(str(reference), "draft")
    books.answers["post_invoices"] = Conflict("draft.changed", "…")
    screen = opened(qtbot, place, "d-abc234")
    keys = Typist(qtbot, screen).line("Engine", "7").press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert screen.bar.message is not None
    assert "Ctrl+R" in screen.bar.message.text
    assert row(screen)[0] == "Engine"
    keys.press(KEY.Key_R, CTRL).rest()
    assert row(screen)[0] == "Machine"


def test_what_was_typed_before_a_crash_is_offered_again(qtbot, place, books) -> None:
    shelf = MemoryShelf()
    place.shelf = shelf
    screen = opened(qtbot, place)
    Typist(qtbot, screen).type("P1").enter().rest().line("Machine", "5.50")
    qtbot.waitUntil(lambda: bool(shelf.things))
    qtbot.waitUntil(lambda: place.jobs.is_idle)
    again = opened(qtbot, place)
    qtbot.waitUntil(lambda: again.bar.message is not None)
    keys = Typist(qtbot, again).press(KEY.Key_U, CTRL | SHIFT).rest()
    assert row(again)[:3] == ("Machine", "1", "5.50")
    assert again.form.draft == screen.form.draft
    keys.press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not shelf.things)
    assert saved(books)[0]["party_id"] == BUYER


def test_an_answer_that_was_lost_is_asked_for_again_by_the_same_name(
    qtbot, screen, keys, books
) -> None:
    books.answers["post_invoices"] = Refused("invoice.number_again", "…")
    keys.type("P1").enter().rest().line("Machine", "5")
    for times in (1, 2):
        keys.press(KEY.Key_Return, CTRL)
        qtbot.waitUntil(lambda times=times: len(saved(books)) == times and screen.is_editable)
    names = [named["request"] for name, named in books.asked if name == "post_invoices"]
    assert names[0] == names[1]


def test_rows_of_a_table_are_pasted_whole_or_not_at_all(qtbot, screen, keys) -> None:
    screen.form.to_lines()
    QApplication.clipboard().setText("Machine\t2\tpc\t1 000,50\nOil\t0,5\tl\t8\n")
    keys.press(KEY.Key_V, CTRL)
    assert row(screen)[:4] == ("Machine", "2", "1 000.50", "2 001.00")
    assert row(screen, 1)[:4] == ("Oil", "0.5", "8.00", "4.00")
    keys.press(KEY.Key_Z, CTRL)
    QApplication.clipboard().setText("Machine\t2\tpc\tx\nOil\ty\tl\t8\n")
    keys.press(KEY.Key_V, CTRL)
    assert screen.bar.message is not None
    assert len(screen.bar.message.details) == 1
    assert row(screen)[0] == ""


def test_the_day_due_by_terms_stands_in_grey_until_another_is_typed(qtbot, place, books) -> None:
    books.answers["parties"][0].terms_days = 14
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen)
    field = screen.form.head.due_day
    assert field.placeholderText() == ""
    keys.type("P1").enter().rest()
    assert (field.text(), field.placeholderText()) == ("", "03.04.2026")
    assert field.accessibleName() == "Due by terms: 14 days"
    field.setFocus()
    keys.type("2503").enter()
    assert (field.text(), field.accessibleName()) == ("25.03.2026", "Due on")
    field.setFocus()
    keys.press(KEY.Key_F4, SHIFT)
    assert (field.placeholderText(), field.accessibleName()) == (
        "03.04.2026",
        "Due by terms: 14 days",
    )


def test_a_posted_invoice_is_paid_in_part_and_the_draft_opens(qtbot, place, books) -> None:
    money = books.answers["chart"][1]
    money.cash_flow_class = "cash"
    books.answers |= {
        "party_open_items": [
            SimpleNamespace(
                party_id=BUYER, account_id=number(12), document_id=number(950), currency=None,
                entry_id=number(950), day=date(2026, 3, 10), due_day=date(2026, 3, 10),
                balance=Decimal("118.00"), amount=None,
            )
        ],
        "save_draft": {"id": str(number(960)), "reference": "d-pay", "version": 1},
    }  # fmt: skip
    screen = opened(qtbot, place, "SI/2026/1")
    keys = Typist(qtbot, screen)
    seen: list[tuple[str, str]] = []
    place.asked.connect(lambda target: seen.append((target.name, target.key)))
    keys.press(KEY.Key_M, CTRL).rest()
    assert screen.asking.amount.value == Decimal("118.00")
    keys.type(money.code).enter()
    keys.press(KEY.Key_A, CTRL).type("50").enter()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [("ledger.entry", "d-pay")]
    (draft,) = [named["draft"] for name, named in books.asked if name == "save_draft"]
    assert [
        (str(one["account_id"]), one.get("debit"), one.get("credit")) for one in draft["lines"]
    ] == [
        (str(money.id), Decimal("50.00"), None),
        (str(number(12)), None, Decimal("50.00")),
    ]
    assert draft["lines"][1]["settlement_document_id"] == number(950)


def test_advances_of_the_party_are_offered_until_one_is_used(qtbot, screen, keys) -> None:
    said = "advances left of this party: 118.00 GEL, Ctrl+D uses them up"
    assert said not in screen.form.head.state.text()
    keys.type("P1").enter().rest()
    assert said in screen.form.head.state.text()
    screen.form.to_lines()
    keys.line("Delivery", "200").rest()
    keys.press(KEY.Key_D, CTRL).press(KEY.Key_Return)
    assert said not in screen.form.head.state.text()


def test_of_a_posted_advance_it_is_said_what_is_left(qtbot, place, books) -> None:
    books.answers["invoice"] = lambda reference, **_: shown(
        str(reference), kind="advance_received", left="70.80"
    )
    screen = opened(qtbot, place, "SA/2026/1")
    assert "left of the advance: 70.80 GEL" in screen.form.head.state.text()
