"""The screens of the ledger and the preview, over books that answer from memory."""

import io
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton

from app.core.changes import Topic
from app.core.dates import calendar_year, month
from app.core.errors import Refused, Unavailable
from app.paper.writing import write_file
from app.reports import catalog
from app.reports.catalog import Asked
from tests.ui.fakes import CHART
from ui.kit.workplace import Target
from ui.ledger.account_card import AccountCard
from ui.ledger.trial_balance import TrialBalance
from ui.printing.preview import Preview

GONE = Unavailable("server.connection_lost", "The server is away.")


def plain(text):
    """A text of a PDF, in which readers tell spaces apart as they like."""
    return text.replace("\u00a0", " ")


def shown(qtbot, screen):
    """The screen, in sight and with what it asked for."""
    qtbot.addWidget(screen)
    screen.resize(900, 500)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.first_focus().setFocus()
    qtbot.waitUntil(lambda: screen.is_settled)
    return screen


@pytest.fixture
def balance(qtbot, place):
    return shown(qtbot, TrialBalance(place, Target(name="ledger.trial_balance")))


def column(screen, at):
    model = screen.view.grid.sheet_model
    return [model.index(row, at).data() for row in range(model.rowCount())]


def test_the_trial_balance_shows_the_accounts_used(balance, books):
    assert column(balance, 0) == ["1110", "1210", "3110", "3330", "6110", "", "0100"]
    assert column(balance, 2)[1] == "1\u00a0234\u00a0567.89"
    asked = dict(books.asked)["trial_balance"]
    assert (asked["first"], asked["last"]) == (date(2026, 3, 1), date(2026, 3, 31))


def test_nothing_is_read_on_the_gui_thread(balance, books):
    assert books.threads
    assert all(name.startswith("reader") for name in books.threads)


def test_enter_asks_for_the_card_of_the_account(qtbot, balance, place):
    qtbot.keyClick(balance.view.grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(place.asked) as told:
        qtbot.keyClick(balance.view.grid, Qt.Key.Key_Return)
    assert told.args == [Target(name="ledger.account_card", key="1210")]


def test_another_period_is_read_at_once(qtbot, balance, place, books):
    balance.is_settled = False
    place.choose_period(calendar_year(2025))
    qtbot.waitUntil(lambda: balance.is_settled)
    assert books.asked[-1][1]["first"] == date(2025, 1, 1)


def test_a_hidden_screen_reads_when_it_comes_into_sight(qtbot, balance, place, books):
    balance.hide()
    before = len(books.asked)
    place.jobs.changed.emit(Topic.BALANCES)
    qtbot.wait(30)
    assert len(books.asked) == before
    balance.show()
    qtbot.waitUntil(lambda: len(books.asked) > before)
    qtbot.waitUntil(lambda: place.jobs.is_idle)


def test_what_does_not_concern_the_screen_is_not_read(qtbot, balance, place, books):
    before = len(books.asked)
    place.jobs.changed.emit(Topic.PEOPLE)
    qtbot.wait(30)
    assert len(books.asked) == before


def test_an_error_is_told_in_place_and_f5_reads_again(qtbot, place, books):
    books.error = GONE
    screen = shown(qtbot, TrialBalance(place, Target(name="ledger.trial_balance")))
    assert screen.has_failed
    assert screen.view.state.title == "The server is away."
    books.error = None
    screen.reload()
    qtbot.waitUntil(lambda: screen.is_settled)
    assert column(screen, 0)[0] == "1110"


def test_an_empty_period_says_what_to_do(qtbot, place, books):
    books.answers["trial_balance"] = []
    screen = shown(qtbot, TrialBalance(place, Target(name="ledger.trial_balance")))
    assert "No account" in screen.view.state.title


@pytest.fixture
def card(qtbot, place):
    return shown(qtbot, AccountCard(place, Target(name="ledger.account_card", key="1210")))


def test_the_card_shows_lines_with_the_running_balance(card):
    assert column(card, 1) == ["", "GL/2026/1", "GL/2026/2"]
    assert column(card, 6)[0] == "1\u00a0234\u00a0567.89"
    assert card.title() == "Account card 1210"


def test_the_card_names_its_account(qtbot, card):
    qtbot.waitUntil(lambda: card.field.text().startswith("1210"))
    assert card.field.text() == "1210  Bank, lari"


def test_without_an_account_the_card_asks_for_one(qtbot, place, books):
    screen = shown(qtbot, AccountCard(place, Target(name="ledger.account_card")))
    assert screen.view.state.title == "Which account?"
    assert "account_card" not in dict(books.asked)
    assert screen.first_focus() is screen.field


def test_an_account_is_chosen_by_typing_its_code(qtbot, place):
    screen = shown(qtbot, AccountCard(place, Target(name="ledger.account_card")))
    qtbot.waitUntil(lambda: len(screen.field.fitting("")) == len(CHART))
    qtbot.keyClicks(screen.field, "12")
    qtbot.keyClick(screen.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.is_settled and screen.sheet() is not None)
    assert screen.code == "1210"
    assert "1210" in screen.sheet().title


def test_f4_lists_all_and_escape_puts_the_old_one_back(qtbot, card):
    qtbot.waitUntil(lambda: bool(card.field.fitting("")))
    card.field.setFocus()
    qtbot.keyClicks(card.field, "zzz")
    assert card.field.listed == ()
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.field.text() == "1210  Bank, lari"
    qtbot.keyClick(card.field, Qt.Key.Key_F4)
    assert len(card.field.listed) == len(CHART)


@pytest.fixture
def preview(qtbot, place, books):
    asked = Asked(period=month(2026, 3), language="ka")
    sheet = catalog.trial_balance(books, asked)
    return shown(qtbot, Preview(place, Target(name="printing.preview"), sheet))


def test_the_preview_shows_the_figures_of_the_report(preview):
    assert preview.document.pageCount() == 1
    assert "1 234 567,89" in plain(preview.text())
    assert "საცდელი ბალანსი" in preview.text()
    assert f"7 {'ab' * 32}"[:12] in preview.text()


def test_the_very_file_that_is_shown_is_saved(qtbot, preview, tmp_path):
    preview.save()
    dialog = preview.findChild(QFileDialog, "save")
    assert dialog.selectedFiles()[0].endswith("trial-balance-2026-03-01-2026-03-31.pdf")
    target = tmp_path / "balance.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: preview.bar.message is not None)
    assert preview.bar.message.tone == "good"
    text = pypdf.PdfReader(io.BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "1 234 567,89" in plain(text)


def test_a_folder_that_cannot_be_written_is_said_in_the_window(qtbot, preview, tmp_path):
    preview.save()
    dialog = preview.findChild(QFileDialog, "save")
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "balance.pdf"))
    dialog.reject()
    qtbot.waitUntil(lambda: preview.bar.message is not None)
    assert preview.bar.message.code == "file.unwritable"


def test_a_preview_that_cannot_be_made_says_why(qtbot, place, books):
    sheet = catalog.trial_balance(books, Asked(period=month(2026, 3), language="en"))
    books.error = GONE
    screen = shown(qtbot, Preview(place, Target(name="printing.preview"), sheet))
    assert screen.has_failed
    assert screen.state.title == "The server is away."


def test_pages_grow_and_shrink_within_limits(qtbot, preview):
    larger = preview.findChild(QToolButton, "preview.zoom_in")
    before = preview.pages.zoomFactor()
    qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)
    assert preview.pages.zoomFactor() > before
    for _ in range(20):
        qtbot.keyClick(preview.pages, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.pages.zoomFactor() == 0.25
    qtbot.keyClick(preview.pages, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.pages.zoomMode() == preview.pages.ZoomMode.FitToWidth


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    with ThreadPoolExecutor(1) as job:
        path = job.submit(write_file, tmp_path / "a.pdf", b"whole").result()
        assert path.read_bytes() == b"whole"
        with pytest.raises(Refused, match="cannot be written"):
            job.submit(write_file, tmp_path / "none" / "a.pdf", b"x").result()
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]
