"""Colleagues hear of each other's changes, and a connection that was cut comes back by itself."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from typing import Any

import pytest

from app.core.changes import Topic
from app.core.errors import Unavailable
from app.security import service as security
from app.store.books import OpenBooks
from app.store.door import Door, Purpose
from tests.kit.world import PASSWORD, World

SECONDS = 10


class Heard:
    """What a listener told, in order."""

    def __init__(self, books: OpenBooks) -> None:
        self.topics: queue.Queue[Topic] = queue.Queue()
        self.stands: queue.Queue[bool] = queue.Queue()
        self.listener = books.listen(self.topics.put, self.stands.put)

    def stand(self) -> bool:
        return self.stands.get(timeout=SECONDS)

    def topic(self) -> Topic:
        return self.topics.get(timeout=SECONDS)


@pytest.fixture
def mine(own: World) -> OpenBooks:
    return own.books("chief", "kavkasia")


@pytest.fixture
def heard(mine: OpenBooks) -> Iterator[Heard]:
    made = Heard(mine)
    assert made.stand() is True
    yield made
    made.listener.close(SECONDS)
    assert not made.listener._thread.is_alive()


def test_a_colleague_is_heard(own: World, heard: Heard) -> None:
    security.announce(own.books("accountant", "kavkasia"), Topic.JOURNAL | Topic.BALANCES)
    assert heard.topic() == Topic.JOURNAL | Topic.BALANCES


def test_on_a_shared_server_a_verified_colleague_is_heard_and_a_cut_comes_back(
    shared: World,
) -> None:
    heard = Heard(shared.books("chief", "kavkasia"))
    assert heard.stand() is True
    colleague = shared.books("accountant", "kavkasia")
    security.announce(colleague, Topic.JOURNAL)
    assert heard.topic() == Topic.JOURNAL
    cut(shared, shared.logins["chief"])
    assert heard.stand() is False
    assert heard.stand() is True
    security.announce(colleague, Topic.ACCOUNTS)
    assert heard.topic() == Topic.ACCOUNTS
    heard.listener.close(SECONDS)


def test_one_does_not_hear_oneself(own: World, mine: OpenBooks, heard: Heard) -> None:
    security.announce(mine, Topic.ACCOUNTS)
    security.announce(own.books("accountant", "kavkasia"), Topic.PARTIES)
    assert heard.topic() == Topic.PARTIES
    assert heard.topics.empty()


def test_what_is_announced_while_one_writes_is_heard_too(
    own: World, mine: OpenBooks, heard: Heard
) -> None:
    colleague = own.books("accountant", "kavkasia")
    with mine.write() as tx:
        security.announce(colleague, Topic.PERIODS)
        tx.rows("periods", tenant=mine.tenant)
    assert heard.topic() == Topic.PERIODS


def test_a_cut_connection_is_told_and_opened_anew(
    own: World, mine: OpenBooks, heard: Heard
) -> None:
    with mine.read() as tx:
        tx.rows("periods", tenant=mine.tenant)
    cut(own, own.logins["chief"])
    assert heard.stand() is False
    assert heard.stand() is True
    # The reading connection was cut with it, and is not stumbled over.
    with mine.read() as tx:
        assert tx.rows("periods", tenant=mine.tenant)
    security.announce(own.books("accountant", "kavkasia"), Topic.JOURNAL)
    assert heard.topic() == Topic.JOURNAL


def test_asking_for_the_connection_answers_that_it_stands(heard: Heard) -> None:
    heard.listener.check()
    assert heard.stand() is True


def test_a_closed_listener_hears_nothing_and_the_connection_listens_to_nothing(
    own: World, mine: OpenBooks
) -> None:
    heard = Heard(mine)
    assert heard.stand() is True
    heard.listener.close(SECONDS)
    with mine._door.line(Purpose.WRITE) as connection:
        assert connection.execute("select * from pg_listening_channels()").fetchall() == []
    security.announce(own.books("accountant", "kavkasia"), Topic.JOURNAL)
    with mine.write() as tx:
        tx.rows("periods", tenant=mine.tenant)
    assert heard.topics.empty()


def test_a_listener_ends_with_its_door_and_opens_nothing(mine: OpenBooks) -> None:
    heard = Heard(mine)
    assert heard.stand() is True
    door = mine._door
    door.close()
    heard.listener.check()
    heard.listener._thread.join(SECONDS)
    assert not heard.listener._thread.is_alive()
    assert door._lines == {}
    with pytest.raises(Unavailable):
        door.reopen()


def test_a_server_of_ours_is_brought_back_by_who_misses_it(own: World) -> None:
    desk = own.desk("chief")
    door = desk._door
    repaired: list[Door] = []
    whole = door.address
    object.__setattr__(whole, "port", whole.port + 1)
    door._lines[Purpose.WRITE].connection.close()

    def repair() -> None:
        repaired.append(door)
        object.__setattr__(whole, "port", whole.port - 1)

    door.repair = repair
    door.reopen()
    assert repaired == [door]
    with desk.read() as tx:
        assert tx.rows("my_companies")


def test_a_window_nobody_uses_does_not_keep_its_session_alive(
    mine: OpenBooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(Door, "_keep_verified", lambda _self, line: asked.append(line))
    monkeypatch.setattr("app.store.listening.HEARTBEAT_S", 0.05)
    told: queue.Queue[bool] = queue.Queue()
    made = mine.listen(lambda _: None, told.put)
    for _ in range(3):
        assert told.get(timeout=SECONDS) is True
    made.close(SECONDS)
    assert asked == []


def cut(world: World, login: str) -> None:
    with world.operator.connect(world.database, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = %s", (login,)
        )


def test_the_password_is_known_to_the_door(own: World) -> None:
    desk = own.desk("chief")
    assert desk.check_password(PASSWORD)
    assert not desk.check_password(PASSWORD + "x")
    assert not desk.is_shared
