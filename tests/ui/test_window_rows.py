"""A list of a million rows: a few are held, and the reader never loses his place."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.core.errors import Unavailable
from app.core.sheet import Column, Kind, Row, Sheet
from ui.kit.whole import whole
from ui.kit.window import KEPT, PAGE, Block, Loaded, Page, Source
from ui.kit.window_screen import WindowScreen
from ui.kit.workplace import Target

CTRL = Qt.KeyboardModifier.ControlModifier
MILLION = 1_000_000


@dataclass
class Numbers:
    """Books with the numbers below a count, some of them taken out."""

    count: int = MILLION
    gone: set[int] = field(default_factory=set)
    asked: int = 0

    def page(self, numbers, is_last):
        self.asked += 1
        blocks = tuple(
            Block(key=str(at), place=at, rows=(Row(key=str(at), cells={"number": str(at)}),))
            for at in numbers
            if at not in self.gone
        )
        return Page(blocks=blocks, is_last=is_last)

    def after(self, place):
        first = 0 if place is None else place + 1
        return self.page(range(first, min(first + PAGE, self.count)), first + PAGE >= self.count)

    def before(self, place):
        last = self.count if place is None else place
        return self.page(range(max(last - PAGE, 0), last), last <= PAGE)

    def source(self):
        return Source(after=self.after, before=self.before, around=lambda at: self.after(at - 1))


def held(loaded):
    return [block.place for block in loaded.blocks]


def test_pages_join_without_a_gap_and_memory_stays_bounded():
    source = Numbers().source()
    loaded = source.at_start()
    for _ in range(50):
        loaded = loaded.after(source.after(loaded.last))
    assert len(loaded.blocks) == KEPT
    assert held(loaded) == list(range(51 * PAGE - KEPT, 51 * PAGE))
    assert (loaded.has_start, loaded.has_end) == (False, False)


@given(st.lists(st.booleans(), max_size=40), st.integers(0, 2500))
def test_whichever_way_one_scrolls_rows_stand_in_order_once(ways, start):
    source = Numbers(count=2500).source()
    loaded = source.at(start)
    for is_backward in ways:
        if is_backward and not loaded.has_start:
            loaded = loaded.before(source.before(loaded.first))
        elif not is_backward and not loaded.has_end:
            loaded = loaded.after(source.after(loaded.last))
    places = held(loaded)
    assert places == list(range(places[0], places[-1] + 1))
    assert len(places) <= KEPT
    assert not loaded.has_start or places[0] == 0
    assert not loaded.has_end or places[-1] == 2499


def test_an_entry_that_came_twice_is_held_once():
    block = Block(key="7", place=7, rows=())
    loaded = Loaded(blocks=(block,), has_end=False)
    assert loaded.after(Page(blocks=(block,), is_last=True)).blocks == (block,)


class List(WindowScreen):
    """Numbers on a screen."""

    def __init__(self, place, numbers):
        self.numbers = numbers
        super().__init__(place, Target(name="test.numbers"))
        self.come_alive()

    def title(self):
        return "Numbers"

    def source(self):
        return self.numbers.source()

    def framed(self):
        columns = (Column("number", "Number", Kind.CODE),)
        return lambda rows: Sheet(name="n", title="Numbers", columns=columns, rows=rows)


@pytest.fixture
def numbers():
    return Numbers()


@pytest.fixture
def screen(qtbot, place, numbers):
    made = List(place, numbers)
    made.resize(400, 400)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    at_rest(qtbot, made)
    made.view.grid.setFocus()
    return made


def at_rest(qtbot, screen):
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle, timeout=10_000)


def current(screen):
    return int(screen.view.grid.current_key())


def test_it_begins_with_the_latest(screen):
    assert current(screen) == MILLION - 1


def test_paper_gets_all_rows_though_a_few_are_loaded(qtbot, screen, numbers):
    numbers.count = 2_350
    screen.reload()
    at_rest(qtbot, screen)
    seen = screen.sheet()
    assert len(seen.rows) < 2_350
    steps = []
    made = whole(seen, lambda done, total: steps.append((done, total)))
    assert [row.key for row in made.rows] == [str(at) for at in range(2_350)]
    assert steps[:2] == [(0, 0), (PAGE, 0)]
    assert steps[-1] == (2_300, 0)
    assert made.notes == seen.notes


def test_all_rows_are_sorted_and_narrowed_as_the_loaded_ones_are(qtbot, screen, numbers):
    numbers.count = 2_350
    screen.reload()
    at_rest(qtbot, screen)
    screen.view.grid.sort_by(0)
    screen.view.filter.put("199")
    at_rest(qtbot, screen)
    made = whole(screen.sheet(), lambda *_: None)
    keys = [row.key for row in made.rows]
    assert keys == sorted(str(at) for at in range(2_350) if "199" in str(at))
    assert f"{len(keys)} / 2350" in made.notes[-1]


def test_reading_all_rows_can_be_stopped_between_two_pages(screen, numbers):
    class StoppedError(Exception):
        pass

    def stop(done, _total):
        if done >= 3 * PAGE:
            raise StoppedError

    asked = numbers.asked
    with pytest.raises(StoppedError):
        whole(screen.sheet(), stop)
    assert numbers.asked - asked == 3


def test_to_open_it_one_page_is_asked_for(screen, numbers):
    assert numbers.asked == 1


def test_ctrl_home_and_ctrl_end_go_to_the_ends_of_the_books(qtbot, screen, numbers):
    asked = numbers.asked
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Home, CTRL)
    at_rest(qtbot, screen)
    qtbot.waitUntil(lambda: current(screen) == 0)
    assert numbers.asked - asked <= 4
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_End, CTRL)
    at_rest(qtbot, screen)
    qtbot.waitUntil(lambda: current(screen) == MILLION - 1)


def test_rows_come_as_one_pages_up_and_the_reader_stays_on_his_row(qtbot, screen):
    seen = [current(screen)]
    for _ in range(60):
        qtbot.keyClick(screen.view.grid, Qt.Key.Key_PageUp)
        at_rest(qtbot, screen)
        seen.append(current(screen))
    assert seen == sorted(seen, reverse=True)
    steps = {before - now for before, now in pairwise(seen)}
    assert max(steps) <= 20, "a page was skipped"
    assert seen[-1] < MILLION - 500
    assert len(screen.loaded.blocks) <= KEPT


def test_a_refresh_keeps_the_place_though_rows_before_it_are_gone(qtbot, screen, numbers):
    screen.go_to_place(500_000)
    at_rest(qtbot, screen)
    screen.view.grid.go_to(screen.view.grid.place())
    row = next(
        at for at, one in enumerate(screen.view.grid.sheet_model.rows) if one.key == "500010"
    )
    screen.view.grid.stand(row)
    numbers.gone = set(range(499_950, 500_000))
    screen.reload()
    at_rest(qtbot, screen)
    assert current(screen) == 500_010


def test_a_sorted_window_asks_for_nothing_by_itself(qtbot, screen, numbers):
    screen.view.grid.sort_by(0)
    at_rest(qtbot, screen)
    asked = numbers.asked
    screen.view.grid.scrollToTop()
    at_rest(qtbot, screen)
    assert numbers.asked == asked
    screen.load_before()
    at_rest(qtbot, screen)
    assert numbers.asked == asked + 1


def test_a_failure_leaves_what_was_read(qtbot, screen, numbers):
    def fail(_):
        raise Unavailable("server.away", "The server is away.")

    numbers.before = fail
    screen.reload()
    qtbot.waitUntil(lambda: screen.has_failed)
    assert screen.view.grid.sheet_model.rows
    assert screen.view.bar.message is not None
