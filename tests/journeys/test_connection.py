"""Connections cut between question and answer, and a colleague who does not finish."""

from __future__ import annotations

import json
import time
import uuid
from pathlib import Path

import pytest

from app.core.errors import Conflict, Unavailable
from tests.journeys.proof import Told, books_of, entry, is_whole, post
from tests.journeys.proxy import Cut, wire
from tests.kit.world import World, one

pytestmark = pytest.mark.slow


@pytest.mark.timeout(300)
@pytest.mark.parametrize("cut", [cut for cut in Cut if cut is not Cut.NEVER])
def test_what_was_cut_off_is_sent_again_and_happens_once(own: World, cut: Cut, rounds: int) -> None:
    given = own.operator.parameters
    told = Told()
    with (
        wire(Path(given["host"]) / f".s.PGSQL.{given['port']}") as line,
        books_of(own, "accountant", line.folder) as books,
    ):
        for number in range(1, rounds + 1):
            fresh, request = entry(own), uuid.uuid4()
            told.unanswered[fresh["id"]] = ("accountant", request)
            line.cut = cut
            with pytest.raises(Unavailable) as caught:
                post(books, request, fresh)
            assert caught.value.code == "server.connection_lost"
            assert line.cuts == number
            is_whole(own, told)
            assert count(own) == (number if cut is Cut.COMMITTED else number - 1)
            # The same books reconnect by themselves; the same request is answered, not repeated.
            answer = post(books, request, fresh)
            assert answer["entries"] == [{"id": fresh["id"], "number": f"GL/2025/{number}"}]
            assert post(books, request, fresh) == answer
            told.acknowledged[fresh["id"]] = request
            told.unanswered.clear()
            assert count(own) == number
    is_whole(own, told)


def count(world: World) -> int:
    with world.operator.connect(world.database) as connection:
        return int(one(connection, "select count(*) from books.entries"))


@pytest.mark.parametrize(
    "end", ["commits", pytest.param("rolls back", marks=pytest.mark.long), "vanishes"]
)
def test_a_colleague_who_does_not_finish_costs_a_clear_message_and_no_work(
    own: World, end: str
) -> None:
    told = Told()
    colleague = own.connect("accountant2", "kavkasia")
    colleague.execute("begin")
    his, mine, request = entry(own), entry(own), uuid.uuid4()
    colleague.execute(
        "select api.post_entries(%s, %s, %s)",
        (own.tenants["kavkasia"], uuid.uuid4(), json.dumps([his])),
    )
    with books_of(own, "accountant") as books:
        began = time.monotonic()
        with pytest.raises(Unavailable) as caught:
            post(books, request, mine)
        assert caught.value.code == "colleague.busy"
        assert time.monotonic() - began < 8
        # Reading waits for nobody.
        with books.read() as tx:
            assert tx.rows("drafts", tenant=books.tenant) == []
        if end == "commits":
            colleague.execute("commit")
            told.acknowledged[his["id"]] = uuid.uuid4()
        elif end == "rolls back":
            colleague.execute("rollback")
        else:
            colleague.close()
        for _ in range(2):
            number = 2 if end == "commits" else 1
            answer = post(books, request, mine)
            assert answer["entries"] == [{"id": mine["id"], "number": f"GL/2025/{number}"}]
        told.acknowledged[mine["id"]] = request
    is_whole(own, told)


def test_two_who_change_one_draft_at_once_do_not_overwrite_each_other(own: World) -> None:
    draft = entry(own)
    with books_of(own, "accountant") as mine, books_of(own, "accountant2") as his:

        def save(books: object, version: int | None, text: str) -> int:
            assert books in (mine, his)
            with (mine if books is mine else his).write() as tx:
                answer = tx.call(
                    "save_draft",
                    tenant=mine.tenant,
                    request=uuid.uuid4(),
                    draft={**draft, "text": text},
                    expected_version=version,
                )
            return int(answer["version"])

        first = save(mine, None, "made")
        assert save(his, first, "his") == first + 1
        with pytest.raises(Conflict):
            save(mine, first, "mine")
    is_whole(own, Told())
