"""The accountant's day by the keyboard alone: ten entries, a second person, storno, paper.

Typed into the real window over a real PostgreSQL; what it asserts are figures of the database and
the words of the PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.core.sheet import Row
from app.ledger import service as ledger
from app.ledger.reports import LINE_MARK
from tests.journeys.entries import bank_and_capital
from tests.journeys.hands import ALT, CTRL, KEY, SHIFT, Hands, Seat
from tests.kit.world import World, one
from ui.kit.theme import Theme, load_fonts
from ui.ledger.account_card import AccountCard
from ui.ledger.approval import Approval
from ui.ledger.entry import Entry
from ui.ledger.journal import Journal
from ui.ledger.report import ReportScreen
from ui.ledger.trial_balance import TrialBalance
from ui.printing.preview import Preview

Sit = Callable[[str], Seat]
WAITS = "for a second person"


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication, shared: World, tmp_path: Path) -> Iterator[Sit]:
    """Sits a person down before a window and signs in; the company asks for two persons."""
    bank_and_capital(shared)
    rate = {"currency": "USD", "day": date(2025, 3, 1), "rate": Decimal("2.75"), "source": "NBG"}
    ledger.save_rates(shared.books("chief2", "kavkasia"), new_id(), [rate])
    shared.operate().execute(
        "insert into books.approval_rules values (%s, '*', 1)", (shared.tenants["kavkasia"],)
    )
    load_fonts()
    Theme(qapp).choose("light")
    seats: list[Seat] = []

    def take_place(name: str) -> Seat:
        seats.append(Seat(qtbot, shared, name, tmp_path))
        return seats[-1]

    yield take_place
    for seat in seats:
        seat.leave()
    qapp.setStyleSheet("")


def plain(keys: Hands, text: str, debit: str, credit: str, amount: str) -> str:
    """Two accounts and an amount, from the text on; gives the reference of the draft."""
    keys.write(text).enter().write(debit).enter().write(credit).enter().write(amount)
    return waiting(keys)


def waiting(keys: Hands) -> str:
    """Send the entry in front; gives the reference under which it waits for another person."""
    said = keys.send()
    assert WAITS in said, said
    return next(word for word in said.split() if word.startswith("d-"))


def ten(keys: Hands) -> list[str]:
    """Ten entries: plain, divided, foreign, recalled, of a template, pasted."""
    sent = []
    keys.press(KEY.Key_Tab, SHIFT).write("5.3.25").enter()
    sent.append(plain(keys, "Rent of March", "7425", "1210", "1180/1.18"))

    # With VAT, in three free lines; the last amount is what balances.
    keys.write("Sale with VAT").enter().press(KEY.Key_F10)
    keys.write("1410").enter().write("1180").enter().write("6110").enter()
    keys.write("1180/1.18").enter().write("3330").enter().press(KEY.Key_F8)
    sent.append(waiting(keys))

    # In dollars, at the rate of the day.
    keys.write("Advance from abroad").enter().press(KEY.Key_F10)
    keys.write("1220").enter().write("1410").enter()
    keys.press(KEY.Key_Backtab, SHIFT).write("usd").enter().write("100.10").enter()
    sent.append(waiting(keys))

    # As before, with another amount: two letters offer the entry that was posted.
    keys.write("fo").until(keys.entry.form.head.text.offered)
    keys.press(KEY.Key_Down).enter()
    keys.until(lambda: keys.entry.form.draft.text.startswith("Founders"))
    keys.on(Entry)
    keys.write("500")
    sent.append(waiting(keys))

    # Kept as a template and sent; then begun from that template with another amount.
    keys.write("Cleaning").enter().write("7425").enter().write("3110").enter().write("80").enter()
    keys.press(KEY.Key_T, CTRL | SHIFT).enter()
    assert "Cleaning" in keys.told("Ctrl+Shift+T", keys.entry)
    sent.append(waiting(keys))
    keys.press(KEY.Key_T, CTRL)
    keys.until(keys.entry.panels.pick.isVisible)
    keys.write("clea").enter().until(lambda: keys.entry.reference.startswith("d-"))
    keys.write("95")
    sent.append(waiting(keys))

    # As Excel puts cells on the clipboard: with a row of titles, decimal commas, CR and LF.
    QApplication.clipboard().setText(
        "account\tdebit\tcredit\tparty\r\n1410\t236,00\t\tP1\r\n6110\t\t200,00\t\r\n3330\t\t36,00\t\r\n"
    )
    keys.write("Sale from a table").enter().press(KEY.Key_F10).press(KEY.Key_V, CTRL).enter()
    sent.append(waiting(keys))

    keys.press(KEY.Key_F10).press(KEY.Key_Backtab, SHIFT, times=2)
    sent.append(plain(keys, "საქონელი", "1610", "3110", "2 500,75"))
    sent.append(plain(keys, "Cost of goods", "7210", "1610", "1000"))
    sent.append(plain(keys, "Paid to the supplier", "3110", "1210", "300"))
    return sent


EXPECTED = {
    "1210": (Decimal("1235067.89"), Decimal("2300.00")),
    "1220": (Decimal("275.28"), Decimal("0.00")),
    "1410": (Decimal("1416.00"), Decimal("275.28")),
    "1610": (Decimal("2500.75"), Decimal("1000.00")),
    "3110": (Decimal("300.00"), Decimal("2675.75")),
    "3330": (Decimal("0.00"), Decimal("216.00")),
    "5150": (Decimal("1000.00"), Decimal("1235067.89")),
    "6110": (Decimal("0.00"), Decimal("1200.00")),
    "7210": (Decimal("1000.00"), Decimal("0.00")),
    "7425": (Decimal("1175.00"), Decimal("0.00")),
}
"""Turnovers of March once all stands: with the two entries that were there before."""
AFTER_STORNO = EXPECTED | {
    "3110": (Decimal("300.00"), Decimal("2580.75")),
    "7425": (Decimal("1080.00"), Decimal("0.00")),
}


def turnovers(world: World) -> dict[str, tuple[Decimal, Decimal]]:
    """Turnovers as the lines in the database give them, storno subtracted on its own side."""
    rows = world.operate().execute(
        """select a.code, sum(case when e.kind = 'reversal' then -l.debit else l.debit end),
                  sum(case when e.kind = 'reversal' then -l.credit else l.credit end)
             from books.lines as l
             join books.entries as e on e.tenant_id = l.tenant_id and e.id = l.entry_id
             join books.accounts as a on a.tenant_id = l.tenant_id and a.id = l.account_id
            where l.tenant_id = %s group by a.code""",
        (world.tenants["kavkasia"],),
    )
    return {code: (debit, credit) for code, debit, credit in rows.fetchall()}


def count(world: World, what: str) -> int:
    return int(one(world.operate(), f"select count(*) from books.{what}"))


@pytest.mark.slow
@pytest.mark.timeout(300)
# What the platform without a screen says when a dialog lists the names of files.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_ten_entries_a_second_person_a_storno_and_paper_by_keys_alone(
    qtbot: QtBot, sit: Sit, shared: World, tmp_path: Path
) -> None:
    nino = sit("accountant")
    keys = nino.hands
    before = count(shared, "entries")
    keys.go("journal", Journal)
    keys.press(KEY.Key_Insert)
    keys.on(Entry)
    sent = ten(keys)
    assert len(set(sent)) == 10
    assert count(shared, "entries") == before, "nothing stands before a second person has seen it"

    # Another person, at another computer.
    giorgi = sit("chief")
    queue = giorgi.hands.go("waiting for", Approval)
    assert set(queue.records) == set(sent)
    giorgi.hands.press(KEY.Key_A, CTRL).press(KEY.Key_Return, CTRL)
    assert giorgi.hands.told("Ctrl+Enter", queue) == "Approved: 10."
    assert count(shared, "entries") == before

    # Back at the first: the drafts are approved, and posted in one change.
    keys.take()
    journal = keys.go("journal", Journal)
    keys.press(KEY.Key_D, CTRL)
    keys.until(lambda: len(journal.drafts) == 10)
    keys.until(lambda: {one.state for one in journal.drafts.values()} == {"approved"})
    keys.on(Journal)
    keys.press(KEY.Key_A, CTRL).press(KEY.Key_Return, CTRL)
    keys.until(lambda: not journal.drafts)
    keys.on(Journal)
    assert count(shared, "entries") == before + 10
    assert count(shared, "drafts") == 0
    assert turnovers(shared) == EXPECTED

    # The cleaning of the template was entered twice: storno, which a second person sees as well.
    keys.press(KEY.Key_D, CTRL).on(Journal)
    keys.press(KEY.Key_F, CTRL).write("Cleaning amount:95").enter().on(Journal)
    keys.until(lambda: [row.cells["text"] for row in tops(journal)] == ["Cleaning"])
    number = str(tops(journal)[0].cells["number"])
    keys.press(KEY.Key_R, CTRL | SHIFT).write("Entered twice").enter()
    assert WAITS in keys.told("Ctrl+Shift+R", journal)
    assert turnovers(shared) == EXPECTED
    giorgi.hands.take().until(lambda: len(queue.records) == 1)
    giorgi.hands.on(Approval)
    giorgi.hands.press(KEY.Key_Home, CTRL).press(KEY.Key_Return, CTRL | SHIFT)
    giorgi.hands.until(lambda: not queue.records)
    keys.take().until(lambda: "reversed by" in str(tops(journal)[0].cells))
    keys.on(Journal)
    assert turnovers(shared) == AFTER_STORNO

    drill(keys, number)
    on_paper(keys, number, tmp_path)
    assert one(
        shared.connect("auditor", "kavkasia"),
        "select ok from api.audit_verify(%s)",
        shared.tenants["kavkasia"],
    )


def tops(journal: Journal) -> list[Row]:
    """The entries in sight, without their lines."""
    return [row for row in journal.view.grid.sheet_model.rows if LINE_MARK not in (row.key or "")]


def drill(keys: Hands, number: str) -> None:
    """From the turnover of the rent in the trial balance to the entry behind it, and back."""
    balance = keys.go("trial balance", TrialBalance)
    shown = {row.key: row.cells for row in balance.view.grid.sheet_model.rows}
    assert {
        code: (cells["turnover_debit"], cells["turnover_credit"])
        for code, cells in shown.items()
        if cells["turnover_debit"] or cells["turnover_credit"]
    } == AFTER_STORNO
    while balance.view.grid.current_key() != "7425":
        keys.press(KEY.Key_Down)
    place = balance.view.grid.place()
    keys.enter()
    card = keys.on(AccountCard)
    lines = card.view.grid.sheet_model.rows
    assert [row.cells["debit"] for row in lines if row.cells.get("number") == number] == [
        Decimal("95.00")
    ]
    while lines[card.view.grid.currentIndex().row()].cells.get("number") != number:
        keys.press(KEY.Key_Down)
    keys.enter()
    entry = keys.on(Entry)
    assert entry.reference == number
    assert "reversed by" in entry.form.head.state.text()
    keys.press(KEY.Key_Left, ALT)
    assert keys.on(AccountCard) is card
    keys.press(KEY.Key_Left, ALT)
    assert keys.on(TrialBalance) is balance
    assert balance.view.grid.place() == place


def on_paper(keys: Hands, number: str, folder: Path) -> None:
    """The trial balance and the note of the entry as PDF, saved from their previews."""
    keys.press(KEY.Key_P, CTRL)
    keys.on(Preview)
    keys.save_as(folder / "balance.pdf")
    words = words_of(folder / "balance.pdf")
    assert "Trial balance" in words
    assert "1 235 067.89" in words
    assert "2 300.00" in words
    keys.press(KEY.Key_W, CTRL)
    keys.press(KEY.Key_K, CTRL).write(number)
    palette = keys.window.finder.palette
    keys.until(lambda: any("Cleaning" in one.title for one in palette.shown()))
    keys.enter()
    keys.on(Entry)
    keys.press(KEY.Key_P, CTRL | SHIFT)
    keys.on(ReportScreen)
    keys.press(KEY.Key_P, CTRL)
    keys.on(Preview)
    keys.save_as(folder / "note.pdf")
    note = words_of(folder / "note.pdf")
    assert number in note
    assert "Cleaning" in note
    assert "95.00" in note


def words_of(file: Path) -> str:
    """The words of a PDF, its blanks as plain ones."""
    pages = pypdf.PdfReader(file).pages
    return " ".join("\n".join(page.extract_text() for page in pages).split())
