"""Lists become paper and files: the whole of them, in sight while they are made, and stoppable."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.core.dates import month
from app.core.errors import Refused
from app.core.sheet import Row, Sheet
from app.reports import catalog
from app.reports.catalog import Asked
from tests.ui.fakes import FakeBooks
from tests.ui.test_screens import plain, shown
from ui.kit.whole import PartSheet, in_part, whole
from ui.kit.workplace import Target, Workplace
from ui.ledger.account_card import AccountCard
from ui.ledger.trial_balance import TrialBalance
from ui.printing.making import RunBar, StoppedError, make_file
from ui.printing.preview import Preview
from ui.printing.printer import print_pages

T = TypeVar("T")
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def nothing(_done: int, _total: int) -> None:
    """Nobody looks."""


def in_job(work: Callable[[], T]) -> T:
    """What is slow is done off the GUI thread, in tests too."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def a_report(books: FakeBooks, rows: int = 0) -> Sheet:
    sheet = catalog.trial_balance(books, Asked(period=month(2026, 3), language="en"))
    more = tuple(replace(sheet.rows[0], key=str(at)) for at in range(rows))
    return replace(sheet, rows=(*sheet.rows, *more))


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_pages_of_the_pdf_reach_the_printer_at_their_size(
    books: FakeBooks, tmp_path: Path, fonts: None
) -> None:
    made = in_job(lambda: make_file(books, a_report(books, rows=120), "pdf", nothing))
    told = pypdf.PdfReader(io.BytesIO(made))
    steps: list[tuple[int, int]] = []
    target = tmp_path / "out.pdf"
    count = print_pages(made, pdf_printer(target), lambda done, total: steps.append((done, total)))
    printed = pypdf.PdfReader(io.BytesIO(target.read_bytes()))
    assert count == len(printed.pages) == len(told.pages) > 1
    assert steps == [(at, count) for at in range(count)]
    for page, original in zip(printed.pages, told.pages, strict=True):
        assert float(page.mediabox.width) == pytest.approx(float(original.mediabox.width), abs=2)
        assert float(page.mediabox.height) == pytest.approx(float(original.mediabox.height), abs=2)


def test_only_the_pages_asked_for_are_printed(
    books: FakeBooks, tmp_path: Path, fonts: None
) -> None:
    made = in_job(lambda: make_file(books, a_report(books, rows=120), "pdf", nothing))
    printer = pdf_printer(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert print_pages(made, printer, nothing) == 1
    printer.setFromTo(90, 95)
    with pytest.raises(Refused) as told:
        print_pages(made, printer, nothing)
    assert told.value.code == "paper.no_pages"


def test_what_is_stopped_is_made_no_further(books: FakeBooks, tmp_path: Path) -> None:
    steps: list[int] = []

    def stop_at_the_second(done: int, _total: int) -> None:
        steps.append(done)
        if done == 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        in_job(lambda: make_file(books, a_report(books, rows=400), "pdf", stop_at_the_second))
    assert steps == [0, 0, 0, 1]


def test_paper_gets_the_whole_of_what_is_in_sight_in_part(books: FakeBooks) -> None:
    full = a_report(books)
    part = in_part(replace(full, rows=full.rows[:1]), lambda _step: full)
    assert isinstance(part, PartSheet)
    assert (part.title, len(part.rows)) == (full.title, 1)
    assert whole(part, nothing) is full
    assert whole(full, nothing) is full
    made = make_file(books, part, "csv", nothing).decode("utf-8-sig")
    assert all(str(row.cells["account"]) in made for row in full.rows if row.cells.get("account"))


@pytest.fixture
def balance(qtbot: QtBot, place: Workplace) -> TrialBalance:
    made: TrialBalance = shown(qtbot, TrialBalance(place, Target(name="ledger.trial_balance")))
    return made


def saved(screen: TrialBalance | Preview, path: Path) -> None:
    dialog = screen.findChild(QFileDialog, "save")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_a_report_is_saved_as_csv_by_a_key(
    qtbot: QtBot, balance: TrialBalance, tmp_path: Path
) -> None:
    qtbot.keyClick(balance.view.grid, Qt.Key.Key_E, CTRL_SHIFT)
    saved(balance, tmp_path / "balance.csv")
    bar = balance.view.bar
    qtbot.waitUntil(lambda: bar.message is not None)
    assert bar.message is not None
    assert bar.message.code == "file.saved"
    assert "1234567.89" in (tmp_path / "balance.csv").read_bytes().decode("utf-8-sig")


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_every_kind_of_file_is_in_the_menu(
    qtbot: QtBot, balance: TrialBalance, tmp_path: Path, ending: str
) -> None:
    assert balance.acts is not None
    balance.acts.do(f"save_{ending}")
    path = tmp_path / f"balance.{ending}"
    saved(balance, path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: balance.place.jobs.is_idle)
    assert path.stat().st_size > 100


def test_long_work_is_in_sight_and_can_be_stopped(
    qtbot: QtBot, balance: TrialBalance, books: FakeBooks, tmp_path: Path
) -> None:
    gate = threading.Event()

    def slow(_step: object) -> Sheet:
        assert gate.wait(10)
        return a_report(books)

    sheet = balance.sheet()
    assert sheet is not None
    balance.sheet = lambda: in_part(sheet, slow)  # type: ignore[method-assign]
    assert balance.acts is not None
    balance.acts.do("save_csv")
    saved(balance, tmp_path / "never.csv")
    bar = balance.findChild(RunBar, "running")
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: not bar.isVisible() and balance.place.jobs.is_idle)
    assert not (tmp_path / "never.csv").exists()
    assert balance.view.bar.message is None


def printed_to(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> Callable[[TrialBalance | Preview], None]:
    """The person chooses a printer that prints into a file."""
    original = QDialog.open

    def stand_in(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))

    def accept(screen: TrialBalance | Preview) -> None:
        monkeypatch.setattr(QDialog, "open", original)
        dialog = screen.findChild(QPrintDialog, "print.dialog")
        assert dialog is not None
        dialog.done(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QDialog, "open", stand_in)
    return accept


def test_the_preview_prints_the_very_pages_it_shows(
    qtbot: QtBot,
    place: Workplace,
    books: FakeBooks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sheet = a_report(books)
    preview = shown(qtbot, Preview(place, Target(name="printing.preview"), sheet))
    assert "1 234 567.89" in plain(preview.text())
    accept = printed_to(monkeypatch, tmp_path / "paper.pdf")
    qtbot.keyClick(preview.pages, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    accept(preview)
    qtbot.waitUntil(lambda: preview.bar.message is not None)
    assert preview.bar.message.code == "paper.printed"
    assert len(pypdf.PdfReader(io.BytesIO((tmp_path / "paper.pdf").read_bytes())).pages) == 1


def test_a_card_of_many_lines_goes_to_paper_whole(
    qtbot: QtBot, place: Workplace, books: FakeBooks
) -> None:
    line = books.answers["account_card"][0]
    books.answers["account_card"] = [
        SimpleNamespace(**{**vars(line), "entry_id": UUID(int=5000 + at)}) for at in range(100)
    ]
    screen = shown(qtbot, AccountCard(place, Target(name="ledger.account_card", key="1210")))
    assert not screen.loaded.has_end
    assert isinstance(screen.sheet(), PartSheet)
    assert isinstance(screen.view.grid.sheet_model.rows[0], Row)
