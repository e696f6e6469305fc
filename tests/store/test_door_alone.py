"""What a door does of itself: which connections it asks, and when a whole sign-in is over."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import psycopg
import pytest

from app.core.errors import Denied, Unavailable
from app.store.door import Address, Door, Purpose, Session, _Line

SESSION = Session(token="t", refresh="r", expires_at=datetime(2026, 1, 1, tzinfo=UTC))


class Line:
    """A connection that fails as the test says, and notes what is asked on it."""

    def __init__(self, *faults: psycopg.Error, answer: object = None) -> None:
        self.faults, self.answer = list(faults), answer
        self.asked: list[str] = []
        self.closed = False

    def execute(self, statement: str, _arguments: object = ()) -> SimpleNamespace:
        self.asked.append(statement)
        if self.faults:
            raise self.faults.pop(0)
        return SimpleNamespace(fetchone=lambda: (self.answer,))

    def close(self) -> None:
        self.closed = True


def door_with(line: Line) -> Door:
    door = Door(Address(host="127.0.0.1", port=9, database="x"), "u_nino", "secret")
    held = _Line(cast("Any", line))
    held.session = SESSION
    door._lines[Purpose.WRITE] = held
    door.is_open = True
    return door


def test_a_connection_at_work_is_not_asked_whether_it_stands() -> None:
    busy = Line()
    door = door_with(busy)
    taken, done = threading.Event(), threading.Event()

    def work() -> None:
        with door._lines[Purpose.WRITE].lock:
            taken.set()
            done.wait(10)

    thread = threading.Thread(target=work)
    thread.start()
    assert taken.wait(10)
    door._drop_cut()
    done.set()
    thread.join()
    assert busy.asked == []
    door._drop_cut()
    assert (len(busy.asked), busy.closed) == (1, False)
    cut = Line(psycopg.OperationalError("gone"))
    door_with(cut)._drop_cut()
    assert cut.closed


def test_who_is_refused_a_new_session_has_none_any_more() -> None:
    line = Line(psycopg.errors.InvalidPassword())
    door = door_with(line)
    with pytest.raises(Denied), door.line(Purpose.WRITE):
        pytest.fail("nothing may be done without a session")
    assert door.refresh_token is None


def test_a_cut_while_a_session_is_refreshed_leaves_it_to_the_next_try() -> None:
    door = door_with(Line(psycopg.OperationalError("gone")))
    with pytest.raises(Unavailable), door.line(Purpose.WRITE):
        pytest.fail("nothing may be done without a session")
    assert door.refresh_token == "r"
    refused = door_with(Line(answer={"accepted": False}))
    with pytest.raises(Denied) as told, refused.line(Purpose.WRITE):
        pytest.fail("nothing may be done without a session")
    assert told.value.code == "session.ended"
    assert refused.refresh_token is None
