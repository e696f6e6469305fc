"""Ids of the program: of the right version, never the same twice, always in order."""

from __future__ import annotations

import threading
import time
from uuid import UUID

import pytest

from app.core.ids import new_id, twin_of


def test_an_id_is_a_uuid_of_version_seven_with_the_present_moment() -> None:
    before = time.time_ns() // 1_000_000
    made = new_id()
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert before - 1 <= made.int >> 80 <= time.time_ns() // 1_000_000 + 1000


def test_ids_made_one_after_another_are_in_order() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_clock_set_back_does_not_set_the_order_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = new_id()
    monkeypatch.setattr("app.core.ids.time.time_ns", lambda: 0)
    after = new_id()
    assert after > before
    assert after.version == 7


def test_threads_never_make_the_same_id() -> None:
    made: list[UUID] = []

    def make() -> None:
        made.extend([new_id() for _ in range(2000)])

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8000


def test_a_twin_is_another_id_and_the_same_each_time() -> None:
    made = new_id()
    assert twin_of(made) != made
    assert twin_of(twin_of(made)) == made
    assert twin_of(made).version == 7
