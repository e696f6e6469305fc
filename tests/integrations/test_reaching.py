"""The user of RS.ge that this computer keeps, and what is done where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest

from app.core.books import Books, Tenant
from app.core.errors import Denied, Fault, Refused, Unavailable
from app.integrations import queries
from app.integrations.records import OutboxCount, RsChoice
from app.integrations.service import Habits, RsAccess, rounds
from app.integrations.service.reaching import reach
from app.server.secrets import Secret, Secrets

COMPANY = "400000001"
NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)


class _Keyring:
    """Secrets in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Secret] = {}
        self.store = self.kept.__setitem__
        self.read = self.kept.get


class _Books:
    tenant = Tenant(UUID(int=9))
    language = "en"

    def clock(self) -> datetime:
        return NOW

    @contextmanager
    def read(self) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(call=lambda *_, **__: None)

    write = read


BOOKS = cast("Books", _Books())


def access() -> RsAccess:
    return RsAccess(cast("Secrets", _Keyring()))


def test_a_company_has_a_user_of_its_own_or_the_one_that_serves_all() -> None:
    mine = access()
    with pytest.raises(Denied) as told:
        mine.user(COMPANY)
    assert told.value.code == "rs.user_missing"
    mine.keep_typed("", "all:1", "secret")
    assert mine.user(COMPANY).name == "all:1"
    # What sends by itself never takes the user of all: it may be that of another company.
    assert mine.own_user(COMPANY) is None
    assert mine.own_user("") is None
    mine.keep_typed(COMPANY, "own:400000001", "secret")
    assert mine.user(COMPANY).name == "own:400000001"
    own = mine.own_user(COMPANY)
    assert own is not None
    assert own.password.reveal() == "secret"


@pytest.fixture
def choice(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the company has chosen; a test may change it."""
    made = {"kind": "real", "url": "http://127.0.0.1:9", "opened_until": None}

    def chosen(*_: object) -> RsChoice:
        return RsChoice(
            id_code=COMPANY, sends_from=NOW.date(), stopped_code="", stopped_text="", version=1,
            **cast("Any", made),
        )  # fmt: skip

    count = OutboxCount(unsent=0, refused=0, held=0, wait=None)
    monkeypatch.setattr(queries, "choice", chosen)
    monkeypatch.setattr(queries, "outbox_count", lambda *_: count)
    return made


def test_without_a_user_rs_ge_is_not_reached(choice: Any) -> None:
    assert choice
    with pytest.raises(Denied) as told:
        reach(BOOKS, None)
    assert told.value.code == "rs.user_missing"
    mine = access()
    mine.keep_typed("", "all:1", "secret")
    assert reach(BOOKS, mine).settle_s >= 0


def a_round(mine: RsAccess) -> rounds.Round:
    return rounds.one_round(BOOKS, mine, Habits(), lambda: True, fetches=True)


@pytest.mark.parametrize(
    ("fault", "is_barred"),
    [
        (Denied("rs.code_100", "No."), True),
        (Unavailable("rs.unreachable", "Offline."), False),
        (Refused("rs.unreadable", "Odd."), False),
    ],
)
def test_a_fetch_by_itself_that_fails_waits_and_only_a_refused_user_is_told(
    monkeypatch: pytest.MonkeyPatch, choice: Any, fault: Fault, is_barred: bool
) -> None:
    def failing(*_: object) -> None:
        raise fault

    monkeypatch.setattr(rounds, "receive", failing)
    mine = access()
    # Nobody is kept for this company: nothing is asked there at all.
    assert not a_round(mine).is_barred
    mine.keep_typed(COMPANY, "own:400000001", "secret")
    found = a_round(mine)
    assert (found.is_barred, found.received) == (is_barred, None)
    # While RS.ge rests after faults nothing is fetched.
    choice["opened_until"] = datetime.now(UTC) + timedelta(hours=1)
    assert not a_round(mine).is_barred


def test_a_company_for_practice_without_a_server_does_nothing_by_itself(choice: Any) -> None:
    choice.update(kind="practice", url="")
    mine = access()
    mine.keep_typed(COMPANY, "own:400000001", "secret")
    assert a_round(mine).received is None
