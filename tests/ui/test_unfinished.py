"""What is typed into an entry outlives the program, half a cell and all, and is offered once."""

import pytest
from PySide6.QtCore import Qt

from app.core.errors import NotFound, Refused
from tests.ui.entry_fakes import EntryBooks, found, posted
from tests.ui.test_entry import KEY, Typist, cells, opened
from ui.kit.workplace import Workplace
from ui.ledger.entry_keeping import SECOND_MS

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class MemoryShelf:
    """A shelf without a disk."""

    def __init__(self) -> None:
        self.things: dict[str, bytes] = {}
        self.error: Exception | None = None

    def make_ready(self) -> None:
        """It is ready."""

    def keep(self, company: str, name: str, content: bytes) -> None:
        if self.error is not None:
            raise self.error
        self.things[name] = content

    def kept(self, company: str) -> dict[str, bytes]:
        return dict(self.things)

    def drop(self, company: str, name: str) -> None:
        self.things.pop(name, None)


@pytest.fixture
def shelf(place) -> MemoryShelf:
    made = MemoryShelf()
    place.shelf = made
    return made


@pytest.fixture
def books() -> EntryBooks:
    made = EntryBooks()
    made.answers["entry"] = NotFound("entry.not_found", "There is none.")
    return made


@pytest.fixture
def again(books, jobs, shelf) -> Workplace:
    """The same books after the program was started anew."""
    made = Workplace(books, jobs, "en")
    made.shelf = shelf
    return made


def kept(qtbot, place, shelf) -> None:
    qtbot.waitUntil(lambda: bool(shelf.things), timeout=3 * SECOND_MS)
    qtbot.waitUntil(lambda: place.jobs.is_idle)


def offered(qtbot, place, key=""):
    screen = opened(qtbot, place, key)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert screen.bar.message is not None
    assert screen.bar.message.code == "entry.unfinished"
    return screen, Typist(qtbot, screen)


def test_what_was_typed_before_a_crash_is_offered_again(qtbot, place, again, books, shelf) -> None:
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen)
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5.50").enter()
    kept(qtbot, place, shelf)
    later, keys = offered(qtbot, again)
    keys.press(KEY.Key_U, CTRL | SHIFT)
    assert cells(later, "debit_account", "gel")[0] == ["1210  Bank, lari", "5.50"]
    assert later.form.draft.id == screen.form.draft.id
    qtbot.waitUntil(lambda: place.jobs.is_idle)
    keys.press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not shelf.things)
    assert posted(books)[0]["text"] == "x"


def test_a_text_that_was_not_left_yet_is_kept(qtbot, place, again, shelf) -> None:
    Typist(qtbot, opened(qtbot, place)).type("Half a sen")
    kept(qtbot, place, shelf)
    later, keys = offered(qtbot, again)
    keys.press(KEY.Key_U, CTRL | SHIFT)
    assert later.form.head.text.text() == "Half a sen"


def test_a_cell_half_typed_is_open_again_with_its_letters(qtbot, place, again, shelf) -> None:
    keys = Typist(qtbot, opened(qtbot, place))
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("1180/1.")
    kept(qtbot, place, shelf)
    later, keys = offered(qtbot, again)
    keys.press(KEY.Key_U, CTRL | SHIFT)
    assert later.form.grid.typing == (0, "gel", "1180/1.")
    keys.type("18").enter()
    assert cells(later, "gel")[0] == ["1\u00a0000.00"]


def test_what_came_into_the_books_is_offered_no_more(qtbot, place, again, books, shelf) -> None:
    Typist(qtbot, opened(qtbot, place)).type("Rent")
    kept(qtbot, place, shelf)
    books.answers["entry"] = lambda reference: found("GL/2026/3", "posted")
    later = opened(qtbot, again)
    qtbot.waitUntil(lambda: not shelf.things)
    qtbot.waitUntil(lambda: again.jobs.is_idle)
    assert later.bar.message is None


def test_what_is_typed_in_another_tab_is_not_offered(qtbot, place, shelf) -> None:
    Typist(qtbot, opened(qtbot, place, "new 1")).type("Rent")
    kept(qtbot, place, shelf)
    other = opened(qtbot, place)
    qtbot.waitUntil(lambda: place.jobs.is_idle)
    assert other.bar.message is None


def test_changes_of_a_draft_come_back_over_it_with_the_version_that_was_seen(
    qtbot, place, again, books, shelf
) -> None:
    books.answers["entry"] = found("d-abc234", "draft")
    keys = Typist(qtbot, opened(qtbot, place, "d-abc234"))
    keys.press(KEY.Key_End).type(" of March")
    kept(qtbot, place, shelf)
    # A colleague has kept it meanwhile: our version is old, and the books will say so.
    books.answers["entry"] = found("d-abc234", "draft", version=4)
    later, keys = offered(qtbot, again, "d-abc234")
    keys.press(KEY.Key_U, CTRL | SHIFT)
    assert later.form.draft.text == "Office rent of March"
    assert later.reference == "d-abc234"
    keys.press(KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: "save_draft" in [name for name, _ in books.asked])
    (asked,) = [named for name, named in books.asked if name == "save_draft"]
    assert asked["expected_version"] == 3
    qtbot.waitUntil(lambda: not shelf.things)


def test_a_window_that_closes_keeps_the_last_second_too(qtbot, place, shelf) -> None:
    screen = opened(qtbot, place)
    Typist(qtbot, screen).type("Rent")
    screen.window().hide()
    place.jobs.close()
    assert shelf.things


def test_a_full_disk_is_told_once_and_does_not_stop_the_typing(qtbot, place, shelf) -> None:
    shelf.error = Refused("server.folder_unwritable", "The folder cannot be written.")
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen).type("Rent")
    qtbot.waitUntil(lambda: screen.bar.message is not None, timeout=3 * SECOND_MS)
    assert screen.bar.message is not None
    assert screen.bar.message.code == "server.folder_unwritable"
    keys.type(" of March")
    assert screen.form.head.text.text() == "Rent of March"


def test_a_colleagues_change_does_not_touch_the_cell_that_is_being_typed(qtbot, place) -> None:
    screen = opened(qtbot, place)
    keys = Typist(qtbot, screen)
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("1180/1.")
    screen.outdated()
    qtbot.waitUntil(lambda: place.jobs.is_idle)
    assert screen.form.grid.typing == (0, "gel", "1180/1.")
    keys.type("18").enter()
    assert cells(screen, "gel")[0] == ["1\u00a0000.00"]
