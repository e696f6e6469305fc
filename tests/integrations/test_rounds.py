"""What a computer does at RS.ge by itself, and when it leaves it alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.errors import Fault
from app.core.ids import new_id
from app.integrations import service
from app.integrations.practice import PracticeServer
from app.integrations.records import OutboxState, Patience
from app.integrations.service import Habits, Round
from app.integrations.service.rounds import REST_MAX
from tests.integrations import drafts
from tests.integrations.conftest import SELLER, portal
from tests.integrations.test_outbox import Desk, _batch, _desk, _each_once
from tests.integrations.test_receiving import TODAY, Buyer
from tests.invoices.shop import Shop, shop
from tests.kit.world import World

QUICK = Habits(patience=Patience(first_pause_ms=50, pause_max_ms=100, open_after=10**6))


class Keyring:
    """A user of RS.ge for one company; `asked` for which it was looked up."""

    def __init__(self, user: service.ServiceUser | None = SELLER, of: str = "404123459") -> None:
        self.kept, self.of = user, of
        self.asked: list[str] = []

    def own_user(self, id_code: str) -> service.ServiceUser | None:
        self.asked.append(id_code)
        return self.kept if id_code == self.of else None


def look(desk: Desk, keyring: Keyring | None = None, habits: Habits = QUICK) -> Round:
    keys = Keyring() if keyring is None else keyring
    return service.one_round(desk.shop.books, keys, habits, lambda: True)  # type: ignore[arg-type]


@pytest.fixture
def desk(own: World, practice: PracticeServer) -> Iterator[Desk]:
    with shop(own) as firm:
        yield _desk(firm, practice)


def test_a_look_sends_what_is_due_and_then_rests(desk: Desk) -> None:
    keys = Keyring()
    assert look(desk, keys).rest == REST_MAX
    # Nothing is due: not even the keyring is asked.
    assert keys.asked == []
    desk.sell()
    found = look(desk, keys)
    assert found.passed is not None
    assert (found.passed.done, found.count.unsent, found.has_news) == (1, 0, True)
    assert len(desk.there()) == 1
    assert look(desk, keys).passed is None


@pytest.mark.parametrize(
    ("keyring", "habits"),
    [
        (Keyring(None), QUICK),
        # A user that is kept for another taxpayer, or for "all", sends nothing of this one.
        (Keyring(of=""), QUICK),
        (Keyring(of="405999999"), QUICK),
        (Keyring(), replace(QUICK, sends=False)),
    ],
)
def test_without_its_own_user_or_switched_off_here_it_only_counts(
    desk: Desk, keyring: Keyring, habits: Habits
) -> None:
    desk.sell()
    found = look(desk, keyring, habits)
    assert (found.passed, found.count.unsent) == (None, 1)
    assert desk.there() == []


def test_a_company_that_is_switched_off_sends_nothing(desk: Desk) -> None:
    desk.sell()
    chosen = service.rs_choice(desk.shop.books)
    service.choose(desk.shop.books, new_id(), None, chosen.url, chosen.version)
    assert look(desk).passed is None
    assert desk.there() == []


def test_a_wrong_password_is_tried_once_and_not_again_by_itself(desk: Desk) -> None:
    desk.sell()
    desk.sell("20.00")
    wrong = replace(SELLER, password=portal(password="wrong").password)
    found = look(desk, Keyring(wrong))
    assert found.passed is not None
    assert found.passed.ended.state == "stopped"
    calls = desk.server.calls
    again = look(desk, Keyring(wrong))
    assert (again.passed, again.rest) == (None, REST_MAX)
    assert desk.server.calls == calls


def test_away_it_rests_as_long_as_the_outbox_says_and_then_catches_up(own: World) -> None:
    with PracticeServer() as gone:
        address = gone.address
    with shop(own) as firm:
        desk = _desk(firm, gone)
        desk.sell()
        patience = Patience(first_pause_ms=1000)
        found = look(desk, habits=Habits(patience=patience))
        assert found.passed is not None
        assert (found.passed.delayed, found.count.refused, found.has_news) == (1, 0, False)
        assert timedelta(seconds=1) <= found.rest < timedelta(seconds=2)
        assert look(desk).passed is None
        with PracticeServer(port=int(address.rpartition(":")[2])) as back:
            until = time.monotonic() + 15
            while look(desk).count.unsent and time.monotonic() < until:
                pass
            assert len(back.state.invoices) == 1


def test_several_computers_at_once_send_each_document_once(desk: Desk, own: World) -> None:
    _batch(desk, 8)
    other = replace(desk, shop=Shop(own.desk("administrator").open(desk.shop.books.tenant, "en")))
    faults: list[Exception] = []

    def work(one: Desk) -> None:
        try:
            while look(one).count.unsent:
                pass
        except (Fault, RuntimeError) as error:
            faults.append(error)

    threads = [threading.Thread(target=work, args=(one,)) for one in (desk, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults, faults
    _each_once(desk, 8)


def test_who_is_leaving_ends_with_the_document_under_way(desk: Desk) -> None:
    _batch(desk, 3)
    found = service.one_round(desk.shop.books, Keyring(), QUICK, lambda: False)  # type: ignore[arg-type]
    assert found.passed is not None
    assert (found.passed.done, found.passed.ended.state) == (1, "cancelled")
    assert len(desk.rows(OutboxState.WAITING)) == 2


def test_fetching_that_finds_nothing_new_leaves_no_event(own: World) -> None:
    with shop(own) as firm, PracticeServer() as server:
        buyer = Buyer(firm, server)
        keys = Keyring(replace(SELLER, name="marani:405111222"))
        books = firm.books

        def fetch() -> Round:
            return service.one_round(books, keys, QUICK, lambda: True, fetches=True)  # type: ignore[arg-type]

        def events() -> int:
            with books.read() as tx:
                return int(tx.rows("audit_head", tenant=books.tenant)[0].seq)

        buyer.seller.deliver(new_id(), drafts.invoice(TODAY))
        found = fetch()
        assert found.received is not None
        assert (found.received.fresh, found.has_news) == (1, True)
        before = events()
        again = fetch()
        assert again.received is not None
        assert (again.received.fetched, again.received.fresh, again.has_news) == (1, 0, False)
        assert events() == before
