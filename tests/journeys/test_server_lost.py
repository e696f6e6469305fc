"""The server is killed under the open window: it says so, comes back, and nothing is lost."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.changes import Topic
from app.core.errors import Unavailable
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.security import service as security
from app.server.cluster import Cluster
from tests.journeys.hands import SHIFT, Hands
from tests.journeys.proof import Told, is_whole, operator_of
from tests.kit.world import World, build
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.ledger.account_card import AccountCard
from ui.ledger.entry import Entry
from ui.ledger.journal import Journal
from ui.ledger.trial_balance import TrialBalance
from ui.shell.memory import Memory
from ui.shell.opening import Opened
from ui.shell.window import Window

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
SECONDS = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(durable: Cluster) -> Iterator[World]:
    durable.enter()
    made = build(operator_of(durable), "lost", is_shared=False)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp, world: World, durable: Cluster, tmp_path: Path) -> Iterator[Window]:
    """The window of the chief accountant; the server is brought back as the program does it."""
    made = open_window(qtbot, qapp, world, tmp_path / "workplace.json")
    assert made.connection is not None
    door = made.place.books._door  # type: ignore[union-attr]
    door.repair = durable.revive
    yield made
    made.close()
    made.jobs.close()
    qapp.setStyleSheet("")


def open_window(qtbot: QtBot, qapp, world: World, file: Path) -> Window:
    load_fonts()
    Theme(qapp).choose("light")
    jobs = Jobs()
    made = Window(jobs, "en", memory=Memory(file, jobs))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = world.desk("chief")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "kavkasia")
    settled(qtbot, made, TrialBalance)
    return made


def settled(qtbot: QtBot, window: Window, kind: type) -> None:
    qtbot.waitUntil(
        lambda: (
            isinstance(window.current(), kind)
            and bool(window.current().is_settled)  # type: ignore[union-attr]
            and window.jobs.is_idle
        ),
        timeout=SECONDS,
    )


def entry(world: World, amount: str, text: str) -> EntryDraft:
    accounts = world.accounts["kavkasia"]
    return EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=date(2025, 3, 5),
        text=text,
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=Decimal(amount)),
            LineDraft(account_id=AccountId(accounts["5150"]), credit=Decimal(amount)),
        ),
    )


def connection_word(window: Window) -> str:
    return window.status.labels["connection"].text()


def turnover(window: Window) -> Decimal:
    screen = window.current()
    assert isinstance(screen, TrialBalance)
    rows = screen.view.grid.sheet_model.rows
    return next(row.cells["turnover_debit"] for row in rows if row.cells["account"] == "1210")  # type: ignore[return-value]


def test_a_killed_server_comes_back_under_the_window_with_nothing_lost_or_doubled(
    qtbot: QtBot, window: Window, world: World, durable: Cluster
) -> None:
    place = window.place
    assert place is not None
    books, jobs = place.books, window.jobs
    request, mine = new_id(), entry(world, "100.00", "Capital")
    answers: list[object] = []
    errors: list[Exception] = []

    def post() -> None:
        """What a form does at Ctrl+Enter; the request stays the same until it is answered."""
        jobs.change(
            window,
            lambda: ledger.post_entries(books, request, (mine,)),
            answers.append,
            errors.append,
        )

    post()
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=SECONDS)
    qtbot.waitUntil(lambda: has_rows(window), timeout=SECONDS)
    settled(qtbot, window, TrialBalance)
    assert turnover(window) == Decimal("100.00")

    pid = durable.status().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    post()
    qtbot.waitUntil(lambda: bool(errors) or len(answers) == 2, timeout=SECONDS)
    # It is said, or is over already; what is shown stays.
    assert all(isinstance(error, Unavailable) for error in errors)
    assert turnover(window) == Decimal("100.00")
    qtbot.waitUntil(lambda: connection_word(window) == "Connected", timeout=SECONDS)
    if errors:
        post()
        qtbot.waitUntil(lambda: len(answers) == 2, timeout=SECONDS)
    assert answers[0] == answers[1]
    settled(qtbot, window, TrialBalance)
    assert turnover(window) == Decimal("100.00")
    window.navigation.list.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F5)
    settled(qtbot, window, TrialBalance)
    assert not window.current().has_failed  # type: ignore[union-attr]


@pytest.mark.parametrize("moment", ["while it is typed", "while it is posted"])
def test_a_server_killed_under_an_entry_costs_nothing_that_was_typed(
    qtbot: QtBot, window: Window, world: World, durable: Cluster, moment: str
) -> None:
    may_come_back = threading.Event()

    def revive() -> None:
        if may_come_back.is_set():
            durable.revive()

    window.place.books._door.repair = revive  # type: ignore[union-attr]
    keys = Hands(qtbot, window)
    keys.go("journal", Journal)
    keys.press(Qt.Key.Key_Insert)
    screen = keys.on(Entry)
    keys.press(Qt.Key.Key_Tab, SHIFT).write("5.3.25").enter()
    keys.write("Rent of March").enter().write("7425").enter().write("1210").enter().write("118")
    pid = durable.status().pid
    assert pid is not None
    if moment == "while it is typed":
        os.kill(pid, signal.SIGKILL)
        keys.until(lambda: connection_word(window) == "Connection lost")
        assert screen.form.grid.typing == (0, "gel", "118"), "the open cell stays open"
        keys.write("0")
        keys.press(Qt.Key.Key_Return, CTRL | SHIFT)
    else:
        keys.write("0").press(Qt.Key.Key_Return, CTRL | SHIFT)
        os.kill(pid, signal.SIGKILL)
    keys.until(lambda: screen.bar.message is not None and screen.is_editable)
    assert screen.bar.message is not None
    was_posted = screen.bar.message.tone == "good"
    assert not (was_posted and moment == "while it is typed")
    if not was_posted:
        # It is said, and everything stands as it was typed.
        assert screen.bar.message.code == "server.connection_lost"
        assert screen.form.draft.text == "Rent of March"
        assert screen.form.grid.lines_model.rows[0]["gel"] == "1\u00a0180.00"
    may_come_back.set()
    # What was posted in time is told before the window hears that the server is gone.
    keys.until(lambda: durable.status().pid not in (None, pid))
    keys.until(lambda: connection_word(window) == "Connected")
    keys.on(Entry)
    if not was_posted:
        assert screen.form.draft.text == "Rent of March", "found again, it is still there"
        assert keys.send() == "Posted as GL/2025/1."
    world.operator = operator_of(durable)
    with world.operator.connect(world.database) as connection:
        found = connection.execute(
            """select e.text, l.debit, l.credit from books.entries as e
                 join books.lines as l on l.entry_id = e.id order by l.debit desc"""
        ).fetchall()
    assert found == [
        ("Rent of March", Decimal("1180.00"), Decimal("0.00")),
        ("Rent of March", Decimal("0.00"), Decimal("1180.00")),
    ]
    is_whole(world, Told(unanswered={str(one): ("chief", one) for one in entries_of(world)}))
    # And the work goes on.
    keys.write("Rent of April").enter().write("7425").enter().write("1210").enter().write("1")
    assert keys.send() == "Posted as GL/2025/2."


def entries_of(world: World) -> list[Any]:
    with world.operator.connect(world.database) as connection:
        return [row[0] for row in connection.execute("select id from books.entries").fetchall()]


def has_rows(window: Window) -> bool:
    screen = window.current()
    return isinstance(screen, TrialBalance) and bool(screen.view.grid.sheet_model.rows)


def test_while_it_cannot_come_back_the_window_says_so_and_keeps_what_it_shows(
    qtbot: QtBot, window: Window, world: World, durable: Cluster
) -> None:
    books: Any = window.place.books  # type: ignore[union-attr]
    ledger.post_entries(books, new_id(), (entry(world, "7.00", "Seven"),))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: has_rows(window), timeout=SECONDS)
    settled(qtbot, window, TrialBalance)
    tries: list[int] = []
    door = books._door

    def not_yet() -> None:
        tries.append(1)
        if len(tries) > 2:
            durable.revive()

    door.repair = not_yet
    pid = durable.status().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    # Nobody pressed anything: the connection itself tells.
    qtbot.waitUntil(lambda: connection_word(window) == "Connection lost", timeout=SECONDS)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bool(window.current().has_failed), timeout=SECONDS)  # type: ignore[union-attr]
    assert turnover(window) == Decimal("7.00")
    assert window.current().view.bar.message is not None  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: connection_word(window) == "Connected", timeout=SECONDS)
    qtbot.waitUntil(lambda: not window.current().has_failed, timeout=SECONDS)  # type: ignore[union-attr]
    settled(qtbot, window, TrialBalance)
    assert window.current().view.bar.message is None  # type: ignore[union-attr]
    assert len(tries) >= 3


def test_what_a_colleague_posts_appears_by_itself(
    qtbot: QtBot, window: Window, world: World
) -> None:
    colleague = world.books("accountant", "kavkasia")
    changed = ledger.post_entries(colleague, new_id(), (entry(world, "55.00", "His"),))
    security.announce(colleague, changed.topics)
    qtbot.waitUntil(lambda: has_rows(window), timeout=SECONDS)
    settled(qtbot, window, TrialBalance)
    assert turnover(window) == Decimal("55.00")
    heard: list[Topic] = []
    window.jobs.changed.connect(heard.append)
    # Our own change is shown once: its announcement does not come back to us.
    books = window.place.books  # type: ignore[union-attr]
    window.jobs.change(
        window,
        lambda: ledger.post_entries(books, new_id(), (entry(world, "1.00", "Mine"),)),
        lambda _: None,
    )
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=SECONDS)
    settled(qtbot, window, TrialBalance)
    security.announce(colleague, Topic.PARTIES)
    qtbot.waitUntil(lambda: Topic.PARTIES in heard, timeout=SECONDS)
    assert len(heard) == 2


def test_accounts_and_entries_are_found_by_the_palette_and_tabs_at_the_next_start(
    qtbot: QtBot, qapp, window: Window, world: World, tmp_path: Path
) -> None:
    books = window.place.books  # type: ignore[union-attr]
    ledger.post_entries(books, new_id(), (entry(world, "9.00", "Founders pay"),))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_K, CTRL)
    palette = window.finder.palette
    qtbot.keyClicks(palette.query, "gl/2025/1")
    qtbot.waitUntil(
        lambda: any("Founders pay" in one.title for one in palette.shown()), timeout=SECONDS
    )
    palette.query.clear()
    qtbot.keyClicks(palette.query, "1210")
    qtbot.waitUntil(lambda: any(one.kind == "account" for one in palette.shown()), timeout=SECONDS)
    qtbot.keyClick(palette.query, Qt.Key.Key_Return)
    settled(qtbot, window, AccountCard)
    file = tmp_path / "workplace.json"
    window.close()
    qtbot.waitUntil(lambda: window.jobs.is_idle and "1210" in file.read_text("utf-8"))
    jobs = Jobs()
    again = Window(jobs, "en", memory=Memory(file, jobs))
    qtbot.addWidget(again)
    again.show()
    desk = world.desk("chief")
    again.enter(
        Opened(desk=desk, person=security.who_am_i(desk), companies=security.companies(desk)),
        "kavkasia",
    )
    settled(qtbot, again, AccountCard)
    assert again.tabs.count() == 2
    again.close()
    jobs.close()
