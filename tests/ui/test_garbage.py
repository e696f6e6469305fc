"""Garbage is looked for on the GUI thread alone, and while nobody is typing."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from ui.kit.jobs import Jobs
from ui.shell import garbage
from ui.shell.garbage import Garbage


@pytest.fixture
def looked(qtbot) -> Iterator[Garbage]:
    """One that only looks when a test tells it to."""
    was_on = gc.isenabled()
    parent = QObject()
    made = Garbage(parent)
    made.begin()
    made.timer.stop()
    yield made
    made.timer.stop()
    gc.unfreeze()
    if was_on:
        gc.enable()


def _screen_in_a_cycle(gone: list[str]) -> None:
    """A widget that only its own cycle holds, as a closed tab with a lambda leaves it."""
    label = QLabel("1410")
    label.me = label  # type: ignore[attr-defined]
    weakref.finalize(label, lambda: gone.append(threading.current_thread().name))


def _make_much() -> list[list[int]]:
    return [[number] for number in range(50_000)]


def test_no_reader_takes_a_widget_apart(qtbot, looked):
    jobs, owner = Jobs(), QObject()
    gone: list[str] = []
    got: list[list[list[int]]] = []
    _screen_in_a_cycle(gone)
    # So many objects make the interpreter look for garbage on the thread that makes them.
    jobs.read(owner, "much", _make_much, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert not gone
    looked.look()
    assert not gone, "somebody may be typing"
    looked.look()
    assert gone == ["MainThread"]
    jobs.close()


def test_nothing_is_looked_for_between_two_keys_but_before_memory_runs_full(looked, monkeypatch):
    gone: list[str] = []
    looked.look()
    gc.collect()
    _screen_in_a_cycle(gone)
    kept = [[number] for number in range(garbage.FEW)]
    for _ in range(5):
        looked.touch()
        looked.look()
    assert not gone
    monkeypatch.setattr(garbage, "MANY", len(kept))
    looked.touch()
    looked.look()
    assert gone


def test_what_is_old_is_looked_through_seldom_and_all_of_it_in_quiet(looked, monkeypatch):
    asked: list[int] = []
    counts = iter([(garbage.FEW - 1, 0, 0), (garbage.FEW, 3, 0), (1, garbage.ROUNDS, 0)])
    monkeypatch.setattr(gc, "collect", asked.append)
    monkeypatch.setattr(gc, "get_count", lambda: next(counts, (0, 0, garbage.ROUNDS)))
    looked.touch()
    looked._quiet = 1
    for _ in range(3):
        looked.look()
    assert asked == [0, 1]
    for _ in range(garbage.QUIET_TICKS):
        looked.look()
    assert asked[2] == 2


def test_it_looks_by_itself_from_when_it_begins(qtbot, looked):
    gone: list[str] = []
    _screen_in_a_cycle(gone)
    kept = [[number] for number in range(garbage.FEW)]
    assert not gc.isenabled()
    looked.timer.start(1)
    qtbot.waitUntil(lambda: gone == ["MainThread"])
    assert len(kept) == garbage.FEW
