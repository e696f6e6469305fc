"""One name of goods however the supplier writes it, counted together and with its last day."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest

from app.core.books import Books, Tenant
from app.integrations import service


class _Books:
    tenant = Tenant(UUID(int=9))

    def __init__(self, *rows: SimpleNamespace) -> None:
        self.rows = rows

    @contextmanager
    def read(self) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(rows=lambda *_, **__: self.rows)


def row(name: str, times: int, day: date | None) -> SimpleNamespace:
    return SimpleNamespace(
        supplier_tin="405111222", supplier=None, name=name, times=times, last_day=day
    )


def test_two_spellings_of_one_name_are_one_with_the_times_of_both(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module: Any = sys.modules[service.supplied_names.__module__]
    monkeypatch.setattr(module, "_decided", lambda *_: ())
    books = _Books(
        row("Wine", 3, date(2026, 3, 5)),
        row("wine", 2, date(2026, 3, 9)),
        row("WINE", 1, None),
        row("Water", 4, None),
    )
    found = {one.name: one for one in service.supplied_names(cast("Books", books))}
    assert (found["Wine"].times, found["Wine"].last_day) == (6, date(2026, 3, 9))
    assert (found["Water"].times, found["Water"].last_day) == (4, None)
    assert len(found) == 2
