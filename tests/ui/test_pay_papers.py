"""Papers of payroll by keyboard: nothing is read before it is chosen, no name leaves the page."""

from datetime import date

import pytest
from pypdf import PasswordType, PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.core.dates import month
from app.core.errors import Unavailable
from tests.ui.acting import column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.pay_paper_fakes import EXTRA_RUN, NAMES, paper_books
from ui.kit.workplace import Target
from ui.payroll.paper_key import Wanted, read_wanted
from ui.payroll.papers import Papers

PASSWORD = "ჩემი-ფურცელი"
BOTH = [f"{first} {last}" for first, last in NAMES.values()]
READINGS = ("read_payroll", "read_employees", "read_timesheets", "read_payroll_payments")


@pytest.fixture
def books():
    return paper_books()


@pytest.fixture
def screen(qtbot, place, books):
    return shown(qtbot, Papers(place, Target(name="payroll.papers")))


def opened(qtbot, place, **wanted):
    return shown(qtbot, Papers(place, Target(name="payroll.papers", key=Wanted(**wanted).key)))


def readings(books):
    return [name for name, _ in books.asked if name in READINGS]


def choose(qtbot, screen, field, typed):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    key(qtbot, screen, Qt.Key.Key_Return)
    settle(qtbot, screen)


def names(screen):
    at = [one.key for one in screen.view.grid.sheet_model.columns].index("name")
    return [text.split("\n")[0] for text in column(screen.view, at)]


def said(screen):
    return screen.view.state.accessibleName() or screen.view.state.title


def chosen_file(screen, path):
    dialog = screen.save_pdf()
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_nothing_is_read_before_a_paper_is_chosen(qtbot, screen, books):
    assert screen.focusWidget() is screen.head.paper
    assert "Which paper?" in said(screen)
    assert not readings(books), "each reading is an event"
    assert not screen.head.person.isVisible()
    choose(qtbot, screen, screen.head.paper, "pay sh")
    assert names(screen) == BOTH
    assert screen.title() == "Pay sheet, March 2026"


def test_a_paper_asks_only_what_it_says(qtbot, screen):
    seen = {
        "register": {"person", "run", "password"},
        "payslips": {"person", "run", "password"},
        "costs": {"password"},
        "hire-order": {"person", "number", "day", "basis", "password"},
        "leave-order": {
            "person", "number", "day", "basis", "kind", "first", "last", "password",
        },
    }  # fmt: skip
    every = set().union(*seen.values())
    for paper, asked in seen.items():
        screen.choose(paper)
        settle(qtbot, screen)
        assert {one for one in every if getattr(screen.head, one).isVisible()} == asked, paper
    screen.choose("")
    assert screen.title() == "Papers of payroll"
    assert not screen.head.password.isVisible()


def test_people_are_read_once_for_the_field_and_a_person_is_found_in_any_spelling(
    qtbot, screen, books
):
    choose(qtbot, screen, screen.head.paper, "hiring")
    assert screen.head.person.hasFocus(), "an order is of somebody"
    assert "Of whom?" in said(screen)
    choose(qtbot, screen, screen.head.person, "chkhartishvili")
    assert "ჩხარტიშვილი" in "".join(column(screen.view, 1))
    assert "ჩხარტიშვილი" not in screen.title() + screen.target.key
    before = len([one for _, one in books.asked if one.get("employees", 0) is None])
    choose(qtbot, screen, screen.head.paper, "payslips")
    choose(qtbot, screen, screen.head.person, "W1")
    assert len([one for _, one in books.asked if one.get("employees", 0) is None]) == before


def test_what_an_order_says_is_typed_and_the_paper_follows(qtbot, place, books):
    screen = opened(qtbot, place, paper="leave-order", people=(str(number(501)),))
    assert screen.has_failed, "no timesheet says the days"
    assert "W1" in said(screen)
    head = screen.head
    for field, typed in ((head.number, "7-A"), (head.first, "090326"), (head.last, "130326")):
        field.setFocus()
        qtbot.keyClicks(field, typed)
        key(qtbot, screen, Qt.Key.Key_Tab)
        settle(qtbot, screen)
    assert not screen.has_failed
    assert "working days 5" in column(screen.view, 1)[0]
    assert screen.sheet().details[0].text == "7-A"
    read = len(readings(books))
    head.number.setFocus()
    key(qtbot, screen, Qt.Key.Key_Return)
    settle(qtbot, screen)
    assert len(readings(books)) == read, "nothing was typed: nothing is read"
    head.kind.setFocus()
    key(qtbot, screen, Qt.Key.Key_Down)
    settle(qtbot, screen)
    assert "unpaid leave" in column(screen.view, 1)[0]
    head.last.put(date(2026, 3, 1))
    assert head.leave()[1] is None, "a leave does not end before it begins"


def test_a_month_and_a_run_are_chosen_on_the_screen(qtbot, screen, place):
    choose(qtbot, screen, screen.head.paper, "register of pay")
    assert screen.head.month.text().startswith("03.2026")
    assert names(screen) == [BOTH[0], BOTH[0], BOTH[1]]
    choose(qtbot, screen, screen.head.run, "PR/2026/2")
    assert names(screen) == [BOTH[0]]
    assert read_wanted(screen.target.key).run == str(EXTRA_RUN)
    choose(qtbot, screen, screen.head.month, "02.2026")
    assert not screen.wanted.run, "a run is of its month"
    assert "Nothing of this month" in said(screen)
    place.choose_period(month(2026, 3))
    settle(qtbot, screen)
    assert screen.title() == "Register of payroll, February 2026", "a month of its own stays"
    screen.head.month.setFocus()
    qtbot.keyClick(screen.head.month, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, screen)
    assert screen.title() == "Register of payroll, March 2026", "cleared, it is the window's"
    place.choose_period(month(2019, 5))
    settle(qtbot, screen)
    assert screen.head.month.text().startswith("05.2019")


def test_a_paper_speaks_its_own_language_and_the_window_its_own(qtbot, place, books, language):
    screen = opened(qtbot, place, paper="register")
    screen.head.language.setFocus()
    key(qtbot, screen, Qt.Key.Key_Down)
    settle(qtbot, screen)
    spoken = screen.head.language_chosen
    assert spoken != "en"
    assert screen.sheet().language == spoken
    language.choose("ka")
    place.language = "ka"
    screen.retranslate()
    settle(qtbot, screen)
    language.choose("en")
    assert screen.head.run.placeholderText()


def test_a_password_locks_the_pdf_and_stays_nowhere(qtbot, place, books, tmp_path):
    screen = opened(qtbot, place, paper="payslips", month="2026-03")
    assert screen.head.password.echoMode() == QLineEdit.EchoMode.Password
    screen.head.password.setText("abc")
    assert screen.save_pdf() is None
    assert told(qtbot, screen.bar).code == "payroll.password_short"
    assert screen.head.password.hasFocus()
    assert screen.part() is None
    screen.head.password.setText(PASSWORD)
    path = tmp_path / "payslips.pdf"
    chosen_file(screen, path)
    qtbot.waitUntil(path.exists)
    settle(qtbot, screen)
    assert PdfReader(path).decrypt("") == PasswordType.NOT_DECRYPTED
    assert PdfReader(path).decrypt(PASSWORD) != PasswordType.NOT_DECRYPTED
    assert told(qtbot, screen.bar).text.endswith("payslips.pdf.")
    screen.view.filter.saved.emit({"kept": "ბერიძე"})
    kept = str(place.settings.values) + screen.target.key
    assert PASSWORD not in kept
    assert "ბერიძე" not in kept, "a filter would name people in a file of settings"
    assert opened(qtbot, place, paper="payslips").head.password.text() == ""


def test_every_person_gets_a_file_named_by_the_code_alone(qtbot, place, books, tmp_path):
    screen = opened(qtbot, place, paper="payslips", month="2026-03")
    dialog = screen.part()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    settle(qtbot, screen)
    assert told(qtbot, screen.bar).text == f"Files written: 2, into {tmp_path}."
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "payslip-2026-03-W1.pdf", "payslip-2026-03-W2.pdf",
    ]  # fmt: skip
    one = tmp_path / "payslip-2026-03-W1.pdf"
    assert "Net pay 3 136.00" in PdfReader(one).pages[0].extract_text().replace("\u00a0", " ")


def test_what_fails_says_so_and_is_tried_again(qtbot, place, books):
    books.error = Unavailable("server.lost", "The server does not answer.")
    screen = opened(qtbot, place, paper="register")
    assert screen.has_failed
    assert "The server does not answer." in said(screen)
    assert not possible(screen) & {"save_pdf", "part", "print_now"}
    books.error = None
    screen.acts.do("read")
    settle(qtbot, screen)
    assert names(screen)[:1] == BOTH[:1]
    assert {"save_pdf", "print_now"} <= possible(screen)
    assert "part" not in possible(screen), "a register is one paper for all"


def possible(screen):
    return {act.name for act in screen.acts.acts if act.is_possible()}


def test_a_key_holds_ids_alone_and_what_it_cannot_mean_is_left_out():
    whole = Wanted(paper="payslips", month="2026-03", run=str(number(1)), people=(str(number(2)),))
    assert read_wanted(whole.key) == whole
    assert read_wanted("") == Wanted()
    assert read_wanted("nothing|March|PR/2026/1|ნინო") == Wanted()
    assert whole.period == month(2026, 3)


def test_several_people_of_another_screen_are_one_paper(qtbot, place, books):
    people = tuple(str(number(500 + at)) for at in NAMES)
    screen = opened(qtbot, place, paper="payslips", month="2026-03", people=people)
    assert screen.head.person.placeholderText() == "Several chosen"
    assert len(screen.sheet().parts) == 2
    alone = opened(qtbot, place, paper="payslips", month="2026-03", people=people[:1])
    assert alone.head.person.text().startswith("W1")
    alone.head.person.setText("x")
    assert not alone.sheet().parts


def test_without_a_paper_there_is_nothing_to_save(screen):
    assert screen.save_pdf() is None
    assert screen.part() is None
