"""Bringing in files and looking at what came in, over books from memory."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from app.core.errors import Refused
from tests.ui.acting import CTRL, PLAIN, column, key, settle, shown, told
from tests.ui.ledger_fakes import BROKEN, TWO_ENTRIES, LedgerBooks, batch
from ui.kit.workplace import Target
from ui.ledger.batches import Batches
from ui.ledger.import_screen import DONE, START, TABLE, WORKING, ImportScreen


@pytest.fixture
def books():
    return LedgerBooks()


@pytest.fixture
def wizard(qtbot, place):
    return shown(qtbot, ImportScreen(place, Target(name="ledger.import")))


@pytest.fixture
def file(tmp_path):
    def write(text, name="march.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode())
        return str(path)

    return write


def brought(qtbot, wizard, path):
    wizard.take_file(path)
    settle(qtbot, wizard)


def test_a_wrong_file_shows_every_fault_with_its_row_and_writes_nothing(qtbot, wizard, books, file):
    brought(qtbot, wizard, file(BROKEN))
    assert wizard.pages.currentIndex() == TABLE
    assert column(wizard.view, 0) == ["2", "4"]
    assert column(wizard.view, 1) == ["account", "date"]
    assert column(wizard.view, 2) == ["9999", "soon"]
    assert wizard.bar.message.code == "import.faults"
    assert "9999" in column(wizard.view, 4)[0]
    qtbot.waitUntil(lambda: wizard.below.isVisible() and wizard.below.sheet is not None)
    assert column(wizard.below, 0) == ["2", "3", "4"]
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    assert not books.calls("post_entries")


def test_the_row_of_the_file_follows_the_fault(qtbot, wizard, file):
    brought(qtbot, wizard, file(BROKEN))
    key(qtbot, wizard, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: column(wizard.below, 0) == ["2", "3", "4", "5"])


def test_faults_are_a_sheet_that_can_be_printed_and_saved(qtbot, wizard, file):
    brought(qtbot, wizard, file(BROKEN))
    sheet = wizard.sheet()
    assert sheet.name == "import-faults"
    assert sheet.company == "შპს კავკასია"
    assert len(sheet.rows) == 2


def test_what_a_right_file_would_enter_is_seen_before_it_is_written(qtbot, wizard, books, file):
    brought(qtbot, wizard, file(TWO_ENTRIES))
    assert "2 entries with 4 lines" in wizard.bar.message.text
    assert "168.00" in wizard.bar.message.text
    assert wizard.bar.message.details == ("They will be posted at once.",)
    assert column(wizard.view, 4) == ["1210", "3110"]
    assert not books.calls("post_entries")


def test_ctrl_enter_brings_it_in_once_and_leads_on(qtbot, wizard, books, file, place):
    brought(qtbot, wizard, file(TWO_ENTRIES))
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == DONE)
    (called,) = books.calls("post_entries")
    assert [len(entry["lines"]) for entry in called["entries"]] == [2, 2]
    assert called["batch"]["file_name"] == "march.csv"
    assert "GL/2026/1 … GL/2026/2" in wizard.done_page.state.title
    wizard.done_page.buttons["batch"].setFocus()
    with qtbot.waitSignal(place.asked) as signal:
        key(qtbot, wizard, Qt.Key.Key_Return)
    assert signal.args == [Target(name="ledger.batches", key=str(called["batch"]["id"]))]


def test_a_file_that_needs_a_second_person_says_so_beforehand(qtbot, wizard, books, file):
    books.answers["places_to_approve"] = [SimpleNamespace(place=2)]
    books.answers["post_entries"] = {"state": "submitted", "entries": [{"reference": "d-aaaaaa"}]}
    brought(qtbot, wizard, file(TWO_ENTRIES))
    assert "wait for approval by a second person: 1" in wizard.bar.message.details[0]
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == DONE)
    assert not wizard.done_page.buttons["approval"].isHidden()
    assert wizard.done_page.buttons["journal"].isHidden()


def test_a_known_file_comes_in_again_only_deliberately(qtbot, wizard, books, file):
    known = batch(1, posted=2)
    books.answers["batches"] = lambda asked: [known] if asked.get("sha256") else []
    brought(qtbot, wizard, file(TWO_ENTRIES))
    assert wizard.bar.message.code == "import.file_known"
    assert "“Bring in again”" in wizard.bar.message.text
    assert "--again" not in wizard.bar.message.text
    assert "01.03.2026" in wizard.bar.message.text
    assert wizard.pages.currentIndex() == START
    wizard.acts.do("again")
    assert wizard.asking.is_open
    qtbot.keyClick(wizard.asking.do, Qt.Key.Key_Return)
    settle(qtbot, wizard)
    assert wizard.pages.currentIndex() == TABLE
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == DONE)
    assert books.calls("post_entries")[0]["batch"]["again"] is True


def test_again_is_no_act_for_a_new_file(qtbot, wizard, file):
    brought(qtbot, wizard, file(TWO_ENTRIES))
    wizard.acts.do("again")
    assert not wizard.asking.is_open


def test_rows_are_pasted_from_excel(qtbot, wizard):
    QGuiApplication.clipboard().setText(TWO_ENTRIES.replace(",", "\t"))
    key(qtbot, wizard, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == TABLE)
    assert "pasted.tsv" in wizard.bar.message.text
    assert column(wizard.view, 1) == ["03.03.2026", "04.03.2026"]


def test_an_empty_clipboard_is_said(qtbot, wizard):
    QGuiApplication.clipboard().setText(" ")
    key(qtbot, wizard, Qt.Key.Key_V, CTRL)
    assert wizard.bar.message.code == "import.clipboard_empty"


def test_a_file_is_dropped(qtbot, wizard, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file(TWO_ENTRIES))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        PLAIN,
    )
    wizard.dropEvent(event)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == TABLE)
    settle(qtbot, wizard)


def test_f4_asks_for_a_file(qtbot, wizard, file):
    key(qtbot, wizard, Qt.Key.Key_F4)
    dialog = wizard.findChild(QFileDialog, "open")
    dialog.fileSelected.emit(file(TWO_ENTRIES))
    dialog.reject()
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == TABLE)
    settle(qtbot, wizard)


def test_escape_stops_a_check_and_nothing_comes_of_it(qtbot, wizard, books, file):
    books.gate.clear()
    wizard.take_file(file(TWO_ENTRIES))
    assert wizard.pages.currentIndex() == WORKING
    key(qtbot, wizard, Qt.Key.Key_Escape)
    assert wizard.pages.currentIndex() == START
    assert wizard.bar.message.code == "import.stopped"
    books.gate.set()
    settle(qtbot, wizard)
    assert wizard.pages.currentIndex() == START


def test_f5_checks_the_corrected_file(qtbot, wizard, file):
    brought(qtbot, wizard, file(BROKEN))
    file(TWO_ENTRIES)
    wizard.reload()
    settle(qtbot, wizard)
    assert "is right" in wizard.bar.message.text


def test_a_picture_is_no_table(qtbot, wizard, file):
    brought(qtbot, wizard, file("PNG", "scan.png"))
    assert wizard.bar.message.code == "file.kind_unknown"
    assert wizard.pages.currentIndex() == START


def test_what_changed_in_the_books_meanwhile_is_told_and_the_plan_stays(qtbot, wizard, books, file):
    def refuse(_):
        raise Refused("period.closed", "The month is closed.")

    brought(qtbot, wizard, file(TWO_ENTRIES))
    books.answers["post_entries"] = refuse
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: wizard.bar.message.code == "period.closed")
    assert wizard.pages.currentIndex() == TABLE


def test_rates_come_in_by_the_same_way(qtbot, wizard, books, file):
    books.answers["currencies"] = [
        SimpleNamespace(
            code="USD",
            name_ka="აშშ დოლარი",
            name_en="US dollar",
            name_ru="Доллар",
            rate=None,
            rate_day=None,
            source=None,
        )
    ]
    books.answers["save_rates"] = {"rates": 2}
    wizard.kind.setCurrentIndex(wizard.kind.findData("rates"))
    days = ("2026-03-01,USD,1,2.7", "2026-03-02,USD,1,2.71", "2026-03-02,XXX,1,3")
    table = "\n".join(("date,code,quantity,rate", *days))
    brought(qtbot, wizard, file(table))
    assert "2 exchange rates" in wizard.bar.message.text
    assert "XXX" in wizard.bar.message.details[0]
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == DONE)
    assert len(books.calls("save_rates")[0]["rates"]) == 2


@pytest.fixture
def done(qtbot, place, books):
    books.answers["batches"] = [batch(1, posted=2, reversed_=2), batch(2, posted=2)]
    return shown(qtbot, Batches(place, Target(name="ledger.batches")))


def test_the_latest_import_stands_first_with_who_brought_it(done):
    assert column(done.view, 1) == ["march-2.csv", "march-1.csv"]
    assert column(done.view, 2) == ["Levan", "Levan"]


def test_an_import_is_opened_by_its_key(qtbot, place, books):
    books.answers["batches"] = [batch(1, posted=2), batch(2, posted=2)]
    wanted = books.answers["batches"][0].id
    screen = shown(qtbot, Batches(place, Target(name="ledger.batches", key=str(wanted))))
    assert screen.current() == str(wanted)


def test_an_import_is_taken_back_only_with_a_reason(qtbot, done, books):
    books.answers["reverse_batch"] = {
        "state": "posted",
        "entries": [{"number": "GL/2026/3"}, {"number": "GL/2026/4"}],
    }
    key(qtbot, done, Qt.Key.Key_Delete)
    qtbot.keyClick(done.asking.text, Qt.Key.Key_Return)
    assert done.asking.fault.text()
    assert not books.calls("reverse_batch")
    qtbot.keyClicks(done.asking.text, "brought in twice")
    qtbot.keyClick(done.asking.text, Qt.Key.Key_Return)
    assert told(qtbot, done.bar).text == "Taken back: GL/2026/3 … GL/2026/4."
    (called,) = books.calls("reverse_batch")
    assert (called["text"], called["day"]) == ("brought in twice", date(2026, 3, 4))
    settle(qtbot, done)


def test_escape_leaves_the_question_and_the_keyboard_goes_back(qtbot, done, books):
    key(qtbot, done, Qt.Key.Key_Delete)
    qtbot.keyClick(done.asking.text, Qt.Key.Key_Escape)
    assert not done.asking.is_open
    assert done.view.grid.hasFocus()


def test_what_is_taken_back_is_not_taken_back_again(qtbot, done):
    key(qtbot, done, Qt.Key.Key_Down)
    key(qtbot, done, Qt.Key.Key_Delete)
    assert not done.asking.is_open


def test_a_file_of_parties_is_seen_and_brought_in_by_the_same_wizard(qtbot, place, books, file):
    books.answers |= {
        "parties": [],
        "party_faults": [],
        "save_parties": {"added": 2, "changed": 0, "same": 0},
    }
    wizard = shown(qtbot, ImportScreen(place, Target(name="ledger.import", key="parties")))
    brought(qtbot, wizard, file("code,name\nA1,Alpha\nB1,Beta\n", "parties.csv"))
    assert column(wizard.view, 1) == ["A1", "B1"]
    assert not books.calls("save_parties")
    key(qtbot, wizard, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: wizard.pages.currentIndex() == DONE)
    (called,) = books.calls("save_parties")
    assert [one["code"] for one in called["parties"]] == ["A1", "B1"]
    assert any("2 parties are added" in one.text() for one in wizard.findChildren(QLabel))


def test_faults_of_a_file_of_parties_stand_with_their_rows(qtbot, place, books, file):
    books.answers["parties"] = []
    wizard = shown(qtbot, ImportScreen(place, Target(name="ledger.import", key="parties")))
    wrong = "code,name,terms\nA1,Alpha,soon\n"
    brought(qtbot, wizard, file(wrong, "parties.csv"))
    assert (column(wizard.view, 0), column(wizard.view, 1)) == (["2"], ["terms_days"])
