"""Who a person is in a company, and by which name colleagues are found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import cast
from uuid import UUID

import pytest

from app.core.books import Books, Tenant
from app.core.errors import Denied, NotFound
from app.security import service as security

NINO, GIA, OTHER = UUID(int=1), UUID(int=2), UUID(int=3)


class _Books:
    """Books at a server that knows nobody behind the connection."""

    tenant = Tenant(UUID(int=9))

    @contextmanager
    def read(self) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(rows=lambda *_, **__: ())


def test_a_login_that_belongs_to_nobody_here_is_told_so() -> None:
    with pytest.raises(Denied) as told:
        security.standing(cast("Books", _Books()))
    assert told.value.code == "person.unknown"


def test_a_colleague_is_named_where_only_one_bears_the_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people = {NINO: "ნინო", GIA: "გია", OTHER: "გია"}
    monkeypatch.setattr(security, "colleagues", lambda _: people)
    books = cast("Books", _Books())
    assert security.colleague_named(books, "ნინო") == NINO
    assert security.colleague_named(books, str(GIA)) == GIA
    for name in ("გია", "ლია"):
        with pytest.raises(NotFound) as told:
            security.colleague_named(books, name)
        assert told.value.code == "person.not_found"
