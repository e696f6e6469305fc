"""The chain recomputed on this computer, where the server tells less than it says it has."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest

from app.core.books import Books, Tenant
from app.security import queries
from app.security.chain_file import TEXTS, ZERO, event_hash
from app.security.records import ChainCheck, Head
from app.security.service.history import check_chain
from app.store.heads import remember_head, remembered_head

TENANT = Tenant(UUID(int=5))


class _Books:
    """Books whose every question is answered by what the test says."""

    tenant = TENANT

    def read(self) -> nullcontext[None]:
        return nullcontext()


def events(many: int) -> tuple[dict[str, Any], ...]:
    """A chain that is whole."""
    told: list[dict[str, Any]] = []
    previous = ZERO
    for seq in range(1, many + 1):
        one = {"seq": seq, "microseconds": seq, "previous_hash": previous}
        one |= dict.fromkeys(TEXTS, str(seq))
        previous = event_hash(str(TENANT), one)
        told.append(one | {"hash": previous})
    return tuple(told)


def checked(
    monkeypatch: pytest.MonkeyPatch,
    head: Head,
    *pages: tuple[dict[str, Any], ...],
    folder: Path | None = None,
) -> ChainCheck:
    given = iter(pages)
    monkeypatch.setattr(queries, "head", lambda *_: head)
    monkeypatch.setattr(queries, "hashed_events", lambda *_: next(given))
    return check_chain(cast("Books", _Books()), folder)


def test_pages_that_follow_each_other_to_the_head_are_a_whole_chain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = events(4)
    found = checked(monkeypatch, Head(seq=4, hash=whole[3]["hash"]), whole[:3], whole[3:])
    assert (found.ok, found.events, found.is_remembered) == (True, 4, False)


def test_events_that_are_missing_below_the_head_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = events(4)
    found = checked(monkeypatch, Head(seq=4, hash=whole[3]["hash"]), whole[:2], ())
    assert (found.ok, found.events, found.first_bad) == (False, 2, 3)


def test_a_head_that_is_not_that_of_its_last_event_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = events(3)
    found = checked(monkeypatch, Head(seq=3, hash="00" * 32), whole)
    assert (found.ok, found.first_bad) == (False, 3)


def test_a_server_set_back_behind_what_was_remembered_here_is_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = events(5)
    remember_head(tmp_path, TENANT, 5, whole[4]["hash"])
    found = checked(monkeypatch, Head(seq=3, hash=whole[2]["hash"]), whole[:3], folder=tmp_path)
    assert (found.ok, found.first_bad, found.is_remembered) == (False, 4, False)
    assert remembered_head(tmp_path, TENANT) == (5, whole[4]["hash"])
