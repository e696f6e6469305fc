"""The command palette: everything of the window is found by what one types, and done by Enter."""

from datetime import date
from decimal import Decimal
from time import perf_counter
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.changes import Topic
from app.core.errors import NotFound
from tests.ui.fakes import OTHER, company_row, number
from tests.ui.shell import CTRL, SHIFT, opened, press, settle
from ui.kit.acts import Act
from ui.kit.workplace import Target
from ui.shell.palette import ROWS_MAX
from ui.shell.palette_offers import number_meant
from ui.shell.window import Window

PARTY = SimpleNamespace(
    id=number(900),
    code="404123456",
    name="შპს კავკასია",
    is_active=True,
    version=1,
    further={"id_code": "404123456"},
)


@pytest.fixture
def window(qtbot, jobs, desk, books):
    books.answers["register"] = [PARTY]
    desk.companies = [company_row("First"), company_row("Second", OTHER, "demo")]
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.enter(opened(desk), "First")
    settle(qtbot, made)
    qtbot.waitUntil(made.actions_["print"].isEnabled)
    return made


@pytest.fixture
def palette(qtbot, window):
    """The palette, opened by its key, with what it reads."""
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: window.jobs.is_idle)
    return window.finder.palette


def titles(palette):
    return [offer.title for offer in palette.shown()]


def type_(qtbot, window, palette, text):
    if text.isascii():
        qtbot.keyClicks(palette.query, text)
    else:
        # The test library has no keys for other letters.
        palette.query.insert(text)
    qtbot.waitUntil(lambda: window.jobs.is_idle)


def test_ctrl_k_opens_it_and_escape_gives_the_keyboard_back(qtbot, window, palette):
    grid = window.current().view.grid
    assert palette.isVisible()
    assert window.focusWidget() is palette.query
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is grid


def test_what_the_window_does_stands_there_with_its_key(palette):
    shown = {offer.title: offer.keys for offer in palette.shown()}
    assert shown["Print preview"] == "Ctrl+P"
    assert "Account card" in shown
    assert "Second · Demo company" in shown
    assert "First" not in shown
    # Accounts come only when they are typed for.
    assert not any(title.startswith("1110") for title in shown)


@pytest.mark.parametrize("typed", ["1210", "bank", "rezident", "банк", "ბანკ"])
def test_an_account_is_found_by_code_name_and_transliteration(qtbot, window, palette, typed):
    type_(qtbot, window, palette, typed)
    assert any(title.startswith("1210") for title in titles(palette))


def test_enter_opens_the_card_of_the_account(qtbot, window, palette):
    type_(qtbot, window, palette, "1210")
    press(qtbot, window, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.current().target == Target(name="ledger.account_card", key="1210")


@pytest.mark.parametrize("typed", ["kavkasia", "kavqasia", "404123", "კავკ"])
def test_a_party_is_found_however_it_is_typed(qtbot, window, palette, typed, monkeypatch):
    asked: list[Target] = []
    monkeypatch.setattr(window, "show_target", asked.append)
    type_(qtbot, window, palette, typed)
    party = [offer for offer in palette.shown() if offer.kind == "party"]
    assert [offer.title for offer in party] == ["404123456  შპს კავკასია"]
    party[0].does()
    assert asked == [Target(name="ledger.dimension_card", key="party:404123456")]


def test_an_entry_is_found_by_its_number(qtbot, window, palette, monkeypatch):
    asked: list[Target] = []
    monkeypatch.setattr(window, "show_target", asked.append)
    found = {"entry_date": "2026-03-05", "text": "Rent of March"}
    monkeypatch.setattr("app.ledger.service.entry", lambda _books, _reference: found)
    type_(qtbot, window, palette, "gl/2026/7")
    qtbot.waitUntil(lambda: any(one.kind == "entry" for one in palette.shown()))
    assert "Rent of March" in palette.shown()[0].title
    press(qtbot, window, Qt.Key.Key_Return)
    assert asked == [Target(name="ledger.entry", key="GL/2026/7")]


def test_a_number_that_no_entry_has_offers_nothing(qtbot, window, palette, monkeypatch):
    def none(_books, reference):
        raise NotFound("entry.not_found", "There is no entry {entry}.", entry=reference)

    monkeypatch.setattr("app.ledger.service.entry", none)
    type_(qtbot, window, palette, "GL/2026/777")
    assert palette.shown() == []
    assert "Nothing fits “GL/2026/777”" in palette._hint.text()
    press(qtbot, window, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("GL/2026/7", "GL/2026/7"),
        ("gl/2025/12-1", "GL/2025/12-1"),
        ("7", "GL/2026/7"),
        ("D-ab12cd", "d-ab12cd"),
        ("rent", ""),
        ("", ""),
    ],
)
def test_numbers_are_read_as_they_are_spoken(typed, meant):
    assert number_meant(typed, 2026) == meant


def test_the_acts_of_the_screen_in_front_come_first(qtbot, window):
    done = []
    screen = window.current()
    bar = screen.give_acts(
        Act(name="fold", title="Fold all", keys=("Ctrl+J",), does=lambda: done.append(1)),
        Act(name="never", title="Never", does=done.clear, is_possible=lambda: False),
    )
    screen.column.insertWidget(0, bar)
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    palette = window.finder.palette
    first = palette.shown()[0]
    assert (first.title, first.keys) == ("Fold all", "Ctrl+J")
    assert "Never" not in titles(palette)
    press(qtbot, window, Qt.Key.Key_Return)
    assert done == [1]
    qtbot.waitUntil(lambda: window.jobs.is_idle)


def test_arrows_choose_and_go_round(qtbot, window, palette):
    last = palette.list.count() - 1
    press(qtbot, window, Qt.Key.Key_Up)
    assert palette.list.currentRow() == last
    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1


def test_an_act_of_the_window_is_done_from_it(qtbot, window, palette):
    type_(qtbot, window, palette, "keys")
    press(qtbot, window, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.current().target.name == "shell.keys"


def test_another_company_is_one_key_and_one_digit_away(qtbot, window):
    press(qtbot, window, Qt.Key.Key_O, CTRL | SHIFT)
    palette = window.finder.palette
    assert titles(palette) == ["Second · Demo company"]
    press(qtbot, window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Second"))
    settle(qtbot, window)
    press(qtbot, window, Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.keyClicks(palette.query, "fir")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("First"))
    settle(qtbot, window)


def test_the_keyboard_elsewhere_puts_it_away(qtbot, window, palette):
    window.navigation.list.setFocus()
    assert not palette.isVisible()
    assert window.focusWidget() is window.navigation.list


def test_it_stays_inside_a_small_window(qtbot, window, palette):
    window.resize(860, 480)
    qtbot.waitUntil(lambda: palette.geometry().bottom() <= window.height())
    assert window.rect().contains(palette.geometry())


def test_accounts_and_parties_are_read_once_off_the_gui_thread(qtbot, window, books):
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_K, CTRL)
        qtbot.waitUntil(lambda: window.finder._register is not None)
        press(qtbot, window, Qt.Key.Key_Escape)
    asked = [name for name, _ in books.asked if name == "register"]
    assert len(asked) == 1
    assert "MainThread" not in books.threads
    window.jobs.changed.emit(Topic.PARTIES)
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: window.finder._register is not None)
    asked = [name for name, _ in books.asked if name == "register"]
    assert len(asked) == 2


def test_ten_thousand_parties_do_not_hold_up_the_window(qtbot, window, books):
    """They are prepared in the job; opening and typing stay within a blink."""
    books.answers["register"] = [
        SimpleNamespace(**{**vars(PARTY), "id": number(10_000 + at), "code": f"5{at:08d}"})
        for at in range(10_000)
    ]
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: window.finder._register is not None, timeout=10_000)
    palette = window.finder.palette
    began = perf_counter()
    press(qtbot, window, Qt.Key.Key_Escape)
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(palette.query, "5000")
    assert perf_counter() - began < 1
    assert len(palette.shown()) == ROWS_MAX


FOUND = SimpleNamespace(
    number="GL/2025/7",
    text="Delivery of tea",
    entry_date=date(2025, 3, 5),
    amount=Decimal("118.50"),
    party="შპს კავკასია",
)


def test_entries_are_found_by_their_texts_below_all_else(qtbot, window, palette, books):
    books.answers["find_entries"] = [FOUND]
    with qtbot.waitSignal(palette.typed):
        type_(qtbot, window, palette, "kav")
    assert "404123456  შპს კავკასია" in titles(palette)
    assert titles(palette)[-1] == "GL/2025/7  05.03.2025  Delivery of tea  შპს კავკასია  118.50"
    asked = dict(books.asked[-1][1])
    assert asked["numbers"] == ("",)


def test_an_amount_is_asked_as_an_amount_and_what_came_late_is_not_shown(
    qtbot, window, palette, books
):
    books.answers["find_entries"] = [FOUND]
    type_(qtbot, window, palette, "118,5")
    assert dict(books.asked[-1][1])["amounts"] == (Decimal("118.5"),)
    palette.put_entries("something else", (palette.shown()[-1],) * 3)
    assert len([title for title in titles(palette) if "GL/2025/7" in title]) == 1


def test_the_line_that_is_marked_stays_marked_when_entries_come(qtbot, window, palette, books):
    type_(qtbot, window, palette, "ac")
    press(qtbot, window, Qt.Key.Key_Down)
    marked = palette.list.currentRow()
    assert marked == 1
    palette.put_entries("ac", tuple(palette.shown()[:1]))
    assert palette.list.currentRow() == marked
