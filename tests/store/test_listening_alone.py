"""Listening where the server says what the test wants: cut, refused, moved to another channel."""

from __future__ import annotations

import queue
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest

from app.core.books import Tenant
from app.core.changes import Topic
from app.core.errors import Denied, Unavailable
from app.store import listening
from app.store.door import Door, Purpose
from app.store.listening import Listener

SECONDS = 10
TENANT = Tenant(UUID(int=5))


class Line:
    """A connection that notes what is asked on it; its company has the channels given."""

    def __init__(self, *channels: str) -> None:
        self.channels = list(channels)
        self.asked: list[str] = []
        self.handlers: list[Callable[..., None]] = []
        self.closed = False
        self.info = SimpleNamespace(backend_pid=7)
        self.add_notify_handler = self.handlers.append
        self.remove_notify_handler = self.handlers.remove

    def fileno(self) -> int:
        return -1

    @contextmanager
    def transaction(self) -> Iterator[None]:
        yield

    def execute(self, statement: Any, _arguments: Any = ()) -> SimpleNamespace:
        said = statement if isinstance(statement, str) else statement.as_string(None)
        self.asked.append(said)
        return SimpleNamespace(fetchone=lambda: (self.channels.pop(0),))


class House:
    """A door whose writing connection is the line that the test has put there."""

    def __init__(self, line: Line) -> None:
        self.line, self.is_open, self.reopened = line, True, 0

    @contextmanager
    def as_it_is(self, purpose: Purpose) -> Iterator[Line]:
        assert purpose is Purpose.WRITE
        if self.line.closed:
            raise Unavailable("server.connection_lost", "Cut.")
        yield self.line

    def reopen(self) -> None:
        self.reopened += 1


class Heard:
    """A listener that is not started, and what it told."""

    def __init__(self, *channels: str) -> None:
        self.line = Line(*channels)
        self.house = House(self.line)
        self.topics: list[Topic] = []
        self.stands: queue.Queue[bool] = queue.Queue()
        self.refusals: queue.Queue[Exception] = queue.Queue()
        self.listener = Listener(
            cast("Door", self.house), TENANT, self.topics.append, self.stands.put,
            self.refusals.put,
        )  # fmt: skip

    def note(self, payload: str, pid: int = 8, channel: str = "one") -> None:
        told: Any = SimpleNamespace(channel=channel, pid=pid, payload=payload)
        self.listener._noted(told)


def listens(heard: Heard) -> list[str]:
    return [said for said in heard.line.asked if "listen" in said]


def test_a_company_that_moved_to_another_channel_is_heard_there_alone() -> None:
    heard = Heard("one", "one", "two")
    for _ in range(3):
        heard.listener._join()
    assert listens(heard) == ['listen "one"', 'unlisten "one"', 'listen "two"']
    assert len(heard.line.handlers) == 1


def test_a_new_connection_is_listened_on_and_the_old_one_left_alone() -> None:
    heard = Heard("one")
    heard.listener._join()
    old, heard.house.line = heard.line, Line("one")
    heard.listener._join()
    assert listens(heard) == ['listen "one"']
    assert heard.house.line.asked[-1] == 'listen "one"'
    # At the end, too, nothing is said on a connection that somebody else has opened since.
    heard.listener._connection = cast("Any", old)
    heard.listener._forget()
    assert "unlisten" not in " ".join(old.asked + heard.house.line.asked)


def test_leaving_ends_the_listening_unless_the_connection_is_gone() -> None:
    heard = Heard("one")
    heard.listener._forget()
    assert heard.line.asked == []
    heard.listener._join()
    heard.listener._forget()
    assert listens(heard)[-1] == 'unlisten "one"'
    assert heard.line.handlers == []
    cut = Heard("one")
    cut.listener._join()
    # It is cut between the look at it and the question.
    cut.house.line = Line()
    cut.house.line.closed = True
    cut.listener._forget()
    assert listens(cut) == ['listen "one"']


def test_only_known_topics_of_others_are_heard_and_nothing_after_leaving() -> None:
    heard = Heard("one")
    heard.listener._join()
    heard.note("periods something_newer")
    heard.note("something_newer")
    heard.note("periods", pid=7)
    heard.note("periods", channel="another")
    assert heard.topics == [Topic.PERIODS]
    heard.listener.close()
    heard.note("periods")
    heard.listener._tell(is_connected=False)
    assert heard.topics == [Topic.PERIODS]
    assert heard.stands.empty()


def test_a_connection_closed_under_its_hands_is_seen_in_the_next_round() -> None:
    heard = Heard("one")
    ear, wake = socket.socketpair()
    with ear, wake:
        # The number of a closed connection is no number that could be waited for.
        heard.listener._wait(ear, cast("Any", heard.line))
    assert heard.line.asked == []


def test_who_leaves_while_it_waits_asks_nothing_more() -> None:
    heard = Heard("one")
    ear, wake = socket.socketpair()
    with ear, wake:
        wake.send(b".")
        heard.listener._left.set()
        heard.listener._wait(ear, cast("Any", SimpleNamespace(fileno=wake.fileno)))
    assert (heard.line.asked, heard.house.reopened) == ([], 0)


def test_a_connection_that_whoever_asked_on_it_found_cut_is_told_as_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard = Heard()
    monkeypatch.setattr(Listener, "_join", lambda _self: None)
    heard.line.closed = True
    heard.listener._connection = cast("Any", heard.line)
    ear, wake = socket.socketpair()
    with ear, wake, pytest.raises(Unavailable):
        heard.listener._attend(ear)
    assert heard.stands.get(timeout=SECONDS) is True


def test_asking_while_it_is_being_closed_harms_nothing() -> None:
    heard = Heard()
    ear, wake = socket.socketpair()
    ear.close()
    wake.close()
    heard.listener._wake = wake
    heard.listener.check()
    assert heard.listener._nudged.is_set()


def script(monkeypatch: pytest.MonkeyPatch, heard: Heard, *ends: Exception) -> None:
    """Each attempt to listen ends so; after the last one the listener is closed."""
    given = list(ends)

    def attend(_self: Listener, _ear: socket.socket) -> None:
        if not given:
            heard.listener.close()
            return
        raise given.pop(0)

    monkeypatch.setattr(listening, "FIRST_PAUSE_S", 0.01)
    monkeypatch.setattr(Listener, "_attend", attend)
    heard.listener.start()
    heard.listener._thread.join(SECONDS)
    assert not heard.listener._thread.is_alive()


def test_a_session_that_ended_is_told_once_and_is_no_lost_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard = Heard()
    ended = Denied("session.ended", "Ended.")
    script(monkeypatch, heard, ended, Unavailable("server.connection_lost", "Cut."))
    assert heard.refusals.get(timeout=SECONDS) is ended
    assert heard.refusals.empty()
    assert heard.stands.get(timeout=SECONDS) is False
    silent = Heard()
    silent.listener._refuse = None
    script(monkeypatch, silent, ended)
    assert silent.stands.empty()


@pytest.mark.logs("RuntimeError")
def test_a_fault_of_ours_is_logged_and_does_not_end_the_listening(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard = Heard()
    script(monkeypatch, heard, RuntimeError("slip"), Denied("session.ended", "Ended."))
    assert isinstance(heard.refusals.get(timeout=SECONDS), Denied)
    assert heard.stands.empty()
