"""Reading and changing off the GUI thread: what comes back, to whom, and what does not."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject

from app.core.changes import Changed, Topic
from app.core.errors import Refused


def test_an_answer_comes_back_on_the_gui_thread(qtbot, jobs):
    owner = QObject()
    got: list[Any] = []
    jobs.read(
        owner,
        "rows",
        lambda: threading.current_thread().name,
        lambda name: got.append((name, threading.current_thread() is threading.main_thread())),
    )
    qtbot.waitUntil(lambda: bool(got))
    name, is_gui = got[0]
    assert name.startswith("reader")
    assert is_gui


def test_of_several_questions_for_one_slot_the_latest_is_shown(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    got: list[Any] = []
    jobs.read(owner, "rows", lambda: gate.wait(5) and "old", got.append)
    jobs.read(owner, "rows", lambda: "new", got.append)
    jobs.read(owner, "other", lambda: "beside", got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    qtbot.wait(20)
    assert sorted(got) == ["beside", "new"]


def test_a_question_nobody_waits_for_any_more_is_not_asked(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    asked: list[int] = []
    for _ in range(2):
        jobs.read(owner, f"busy {_}", lambda: gate.wait(5), lambda _: None)
    for number in range(5):
        jobs.read(owner, "rows", lambda number=number: asked.append(number), lambda _: None)
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert asked == [4]


def test_a_closed_screen_receives_nothing(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    got: list[Any] = []
    jobs.read(owner, "rows", lambda: gate.wait(5), got.append)
    jobs.forget(owner)
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    qtbot.wait(20)
    assert got == []


def test_a_destroyed_screen_receives_nothing(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    got: list[Any] = []
    jobs.read(owner, "rows", lambda: gate.wait(5), got.append)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    qtbot.wait(20)
    assert got == []


def test_changes_are_made_in_order_and_tell_their_topics(qtbot, jobs):
    owner = QObject()
    done: list[Any] = []
    heard: list[Topic] = []
    jobs.changed.connect(heard.append)
    for number in range(3):
        jobs.change(
            owner, lambda number=number: Changed(value=number, topics=Topic.JOURNAL), done.append
        )
    qtbot.waitUntil(lambda: len(done) == 3)
    assert [one.value for one in done] == [0, 1, 2]
    assert heard == [Topic.JOURNAL] * 3


def test_an_error_goes_to_who_takes_it(qtbot, jobs):
    owner = QObject()
    errors: list[Any] = []

    def fail() -> None:
        raise Refused("test.no", "No.")

    jobs.read(owner, "rows", fail, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "test.no"


def test_an_error_nobody_takes_is_announced(qtbot, jobs):
    owner = QObject()

    def fail() -> None:
        raise Refused("test.no", "No.")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.change(owner, fail, lambda _: None)
    assert told.args[0] is owner
    assert told.args[1].code == "test.no"


def test_after_the_end_nothing_is_taken_and_nothing_comes(qtbot, jobs):
    owner = QObject()
    got: list[Any] = []
    jobs.close()
    jobs.read(owner, "rows", lambda: 1, got.append)
    qtbot.wait(20)
    assert got == []


@pytest.mark.parametrize("count", [1, 4])
def test_it_is_known_when_nothing_is_under_way(qtbot, jobs, count):
    owner = QObject()
    with qtbot.waitSignal(jobs.idle_changed, check_params_cb=lambda is_idle: is_idle):
        for number in range(count):
            jobs.read(owner, str(number), lambda: None, lambda _: None)
    assert jobs.is_idle


def test_what_runs_aside_is_one_at_a_time_and_keeps_nobody_waiting(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    got: list[Any] = []
    order: list[str] = []

    def slow() -> str:
        order.append(threading.current_thread().name)
        assert gate.wait(10)
        order.append("slow")
        return "sent"

    jobs.aside(owner, slow, got.append)
    jobs.aside(owner, lambda: order.append("next"), got.append)
    qtbot.waitUntil(lambda: bool(order))
    # Neither reading nor writing waits for it, and the window is not busy.
    assert jobs.is_idle
    jobs.change(owner, lambda: "posted", got.append)
    qtbot.waitUntil(lambda: got == ["posted"])
    gate.set()
    qtbot.waitUntil(lambda: got == ["posted", "sent", None])
    assert order == ["courier", "slow", "next"]


def test_what_goes_over_a_network_counts_as_busy_and_keeps_no_change_waiting(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    got: list[Any] = []
    told: list[Topic] = []
    jobs.changed.connect(told.append)

    def fetch() -> Changed[str]:
        assert gate.wait(10)
        return Changed(value="fetched", topics=Topic.TAXES)

    jobs.reach(owner, fetch, lambda done: got.append(done.value))
    assert not jobs.is_idle
    jobs.change(owner, lambda: "posted", got.append)
    jobs.read(owner, "list", lambda: "read", got.append)
    qtbot.waitUntil(lambda: sorted(got) == ["posted", "read"])
    assert not jobs.is_idle
    gate.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert got[-1] == "fetched"
    assert told == [Topic.TAXES]


def test_a_network_that_does_not_answer_is_told_to_who_asked(qtbot, jobs):
    owner = QObject()
    refused: list[Exception] = []

    def fetch() -> None:
        raise TimeoutError

    jobs.reach(owner, fetch, lambda _: None, refused.append)
    qtbot.waitUntil(lambda: jobs.is_idle and bool(refused))
    assert isinstance(refused[0], TimeoutError)
    jobs.close(0)
    jobs.reach(owner, fetch, lambda _: None, refused.append)
    assert jobs.is_idle


def test_closing_waits_a_little_for_what_runs_aside_and_begins_nothing_more(qtbot, jobs):
    owner, gate = QObject(), threading.Event()
    begun: list[str] = []

    def slow() -> None:
        begun.append("first")
        gate.wait(10)

    jobs.aside(owner, slow, lambda _: None)
    jobs.aside(owner, lambda: begun.append("second"), lambda _: None)
    qtbot.waitUntil(lambda: bool(begun))
    jobs.close(0)
    assert jobs.is_closed
    gate.set()
    for thread in jobs._aside:
        thread.join(10)
    assert begun == ["first"]
