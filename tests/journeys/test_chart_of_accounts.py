"""The chart of accounts kept by keys alone: the real window over a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.paper.plain import table_csv, table_xlsx
from app.paper.reading import read_table
from app.security import service as security
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.account import AccountForm
from ui.ledger.chart import Chart
from ui.shell.opening import Opened
from ui.shell.window import Window

AMOUNT = Decimal("500.00")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World) -> Iterator[Window]:
    """The chart of a company with one posted entry."""
    chief = own.books("chief", "kavkasia", "en")
    accounts = own.accounts["kavkasia"]
    entry = EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=date(2025, 3, 5),
        text="Founders pay in the capital",
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=AMOUNT),
            LineDraft(account_id=AccountId(accounts["5150"]), credit=AMOUNT),
        ),
    )
    assert ledger.post_entries(chief, new_id(), (entry,)).value.is_posted
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = own.desk("chief")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "kavkasia")
    qtbot.waitUntil(lambda: made.place is not None and jobs.is_idle, timeout=20_000)
    assert made.place is not None
    made.place.open("ledger.chart")
    yield made
    jobs.close()
    qapp.setStyleSheet("")


def settled(qtbot: QtBot, window: Window, kind: type) -> None:
    qtbot.waitUntil(
        lambda: (
            isinstance(window.current(), kind)
            and bool(window.current().is_settled)  # type: ignore[union-attr]
            and window.jobs.is_idle
        ),
        timeout=20_000,
    )


def at_keyboard(window: Window) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def find(qtbot: QtBot, window: Window, code: str) -> Chart:
    """Type a code on the rows and go down to the account."""
    chart = window.current()
    assert isinstance(chart, Chart)
    chart.search.clear()
    chart.view.grid.setFocus()
    qtbot.keyClicks(chart.view.grid, code[0])
    qtbot.keyClicks(chart.search, code[1:])
    qtbot.waitUntil(
        lambda: window.jobs.is_idle and code in _codes(chart) and "6110" not in _codes(chart),
        timeout=20_000,
    )
    qtbot.keyClick(chart.search, Qt.Key.Key_Down)
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_Home, CTRL)
    for _ in range(_codes(chart).index(code)):
        qtbot.keyClick(chart.view.grid, Qt.Key.Key_Down)
    assert chart.view.grid.current_key() == code
    return chart


def _codes(chart: Chart) -> list[str | None]:
    return [row.key for row in chart.view.grid.sheet_model.rows]


@pytest.mark.slow
def test_an_account_is_added_used_and_cannot_go_while_it_holds_money(
    qtbot: QtBot, window: Window
) -> None:
    settled(qtbot, window, Chart)
    chart = find(qtbot, window, "1210")
    assert window.place is not None
    books = window.place.books

    # Ins: a sub-account; its code and name are typed, Ctrl+Enter keeps it.
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_F9)
    settled(qtbot, window, AccountForm)
    form = window.current()
    assert isinstance(form, AccountForm)
    qtbot.keyClicks(at_keyboard(window), "1211")
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Tab)
    at_keyboard(window).selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(at_keyboard(window), "Second bank")
    qtbot.keyPress(at_keyboard(window), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.bar.message is not None, timeout=20_000)
    assert form.bar.message is not None
    assert form.bar.message.code == "account.kept"
    settled(qtbot, window, AccountForm)
    assert ledger.account_by_code(books, "1211").names["ka"] == "Second bank"

    # Del on an account with a balance: refused in place, with a way to its card.
    window.place.open("ledger.chart")
    settled(qtbot, window, Chart)
    chart = find(qtbot, window, "1210")
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(chart.question_bar.isVisible, timeout=20_000)
    assert "500.00" in chart.question_bar.body
    assert ledger.account_by_code(books, "1210").is_active
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Escape)

    # Merging shows what moves, both balances before and after, and prepares the draft; nothing is
    # posted by itself.
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_J, CTRL)
    qtbot.keyClicks(chart.question_bar.field, "1211")
    qtbot.keyClick(chart.question_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "500.00 GEL" in chart.question_bar.body, timeout=20_000)
    assert "500.00 now, 0.00 afterwards" in chart.question_bar.body
    assert ": 0.00 now, 500.00 afterwards" in chart.question_bar.body
    assert ledger.drafts(books) == ()
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not chart.question_bar.isVisible(), timeout=20_000)
    (draft,) = ledger.drafts(books)
    assert (draft.amount, draft.state) == (AMOUNT, "draft")
    assert ledger.post_drafts(books, new_id(), (draft.id,)).value.is_posted
    new = ledger.account_by_code(books, "1211")
    assert ledger.account_balance(books, new.id, window.place.today()) == AMOUNT


def _chosen(window: Window, name: str, path: Path) -> None:
    """The dialog of files, answered with a name."""
    (dialog,) = [one for one in window.findChildren(QFileDialog, name) if one.isVisible()]
    dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.mark.slow
@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_a_chart_written_out_and_brought_in_changes_only_the_cell_that_was_changed(
    qtbot: QtBot, window: Window, tmp_path: Path, form: str
) -> None:
    settled(qtbot, window, Chart)
    chart = window.current()
    assert isinstance(chart, Chart)
    assert chart.acts is not None
    assert window.place is not None
    books = window.place.books
    before = ledger.chart(books)
    path = tmp_path / f"chart.{form}"

    chart.acts.do("export")
    _chosen(window, "save", path)
    qtbot.waitUntil(lambda: path.exists() and window.jobs.is_idle, timeout=20_000)

    # The same file again: nothing would change, and nothing is offered to be done.
    chart.acts.do("import")
    _chosen(window, "open", path)
    qtbot.waitUntil(chart.question_bar.isVisible, timeout=20_000)
    assert f"0 accounts would be added, 0 changed, {len(before)} are the same" in (
        chart.question_bar.accessibleName()
    )
    assert not chart.question_bar.button.isVisible()
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Escape)

    # One cell of the file is another: that is told before anything is written.
    table = read_table(path.name, path.read_bytes())
    rows = tuple(
        (at, (*row[:2], "სხვა სახელი", *row[3:]) if row[0] == "1210" else row)
        for at, row in table.rows
    )
    write = table_csv if form == "csv" else table_xlsx
    path.write_bytes(write(FileRows(header=table.header, rows=rows)))
    chart.acts.do("import")
    _chosen(window, "open", path)
    qtbot.waitUntil(lambda: "1210" in chart.question_bar.body, timeout=20_000)
    assert "0 accounts would be added, 1 changed" in chart.question_bar.accessibleName()
    assert chart.question_bar.body.startswith("1210: changed in")
    assert ledger.chart(books) == before, "nothing is written before it is agreed to"
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not chart.question_bar.isVisible(), timeout=20_000)
    after = {one.code: one for one in ledger.chart(books)}
    differing = [one.code for one in before if one.names != after[one.code].names]
    assert differing == ["1210"]
    assert after["1210"].names["ka"] == "სხვა სახელი"


@pytest.mark.slow
def test_levels_that_were_folded_are_folded_when_the_chart_is_opened_again(
    qtbot: QtBot, window: Window
) -> None:
    settled(qtbot, window, Chart)
    assert window.place is not None
    books = window.place.books
    given: dict[str, object] = {"code": "1210.01", "parent_code": "1210", "name_ka": "ხაზინა"}
    given |= {"type": "asset", "normal_side": "debit", "is_postable": True}
    ledger.save_account(books, new_id(), given)
    chart = find(qtbot, window, "1210")
    chart.search.clear()
    qtbot.waitUntil(lambda: "6110" in _codes(chart) and window.jobs.is_idle, timeout=20_000)
    chart.outdated()
    qtbot.waitUntil(lambda: "1210.01" in _codes(chart), timeout=20_000)
    chart.view.grid.setFocus()
    chart.view.grid.stand(_codes(chart).index("1210"))
    qtbot.keyClick(chart.view.grid, Qt.Key.Key_Minus)
    assert "1210.01" not in _codes(chart)
    assert chart.search.text() == "", "a minus folds, it is nothing to search for"

    # What is searched for is shown whatever was folded, and stays folded afterwards.
    qtbot.keyClicks(chart.view.grid, "1")
    qtbot.keyClicks(chart.search, "210.01")
    qtbot.waitUntil(lambda: "1210.01" in _codes(chart), timeout=20_000)
    chart.search.clear()
    qtbot.waitUntil(lambda: "6110" in _codes(chart) and window.jobs.is_idle, timeout=20_000)
    assert "1210.01" not in _codes(chart)

    again = Chart(window.place, Target(name="ledger.chart"))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "1210" in _codes(again) and window.jobs.is_idle, timeout=20_000)
    assert "1210.01" not in _codes(again)
