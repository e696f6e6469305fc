"""What goes to RS.ge and what came from there, against a person with psql."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.core.dates import today, utc_now
from app.core.ids import new_id
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from tests.invoices.shop import Shop, shop
from tests.kit.world import World, one
from tests.sql.test_invoice_attacks import Intruder, post, refused

pytestmark = pytest.mark.guard
DAY = today(utc_now) - timedelta(days=3)
SELLER, BUYER, SENDER = "405111222", "405333444", "11111111-1111-1111-1111-111111111111"


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        known = {"SELLER": SELLER, "BUYER": BUYER}
        rows = [
            RegisterRow(id=None, code=code, name=code, further={"id_code": number})
            for code, number in known.items()
        ]
        ledger.save_register(made.books, new_id(), "parties", rows)
        made.parties = ledger.register(made.books, "parties")
        yield made


@pytest.fixture
def intruder(own: World, firm: Shop) -> Intruder:
    made = Intruder(own, firm)
    made.ask("save_rs_settings", new_id(), "2025-01-01", "http://127.0.0.1:9", 0)
    return made


def _sale(firm: Shop, **more: Any) -> Any:
    return firm.draft("sale", "S18", "100", DAY, party_id=firm.parties["BUYER"], **more)


def _purchase(firm: Shop, party: str, **more: Any) -> Any:
    more |= {"account": "1610", "party_id": firm.parties[party]}
    return firm.draft("purchase", "P18", "100", DAY, **more)


def _came(intruder: Intruder, **changes: Any) -> UUID:
    made = {
        "kind": "invoice",
        "is_incoming": True,
        "external_id": 7,
        "seller_tin": SELLER,
        "day": str(DAY),
        "amount": "118.00",
        "vat": "18.00",
        "status": 1,
        **changes,
    }
    intruder.ask("save_rs_documents", new_id(), [made])
    found = one(intruder.connection, "select id from books.rs_documents where external_id = 7")
    return UUID(str(found))


def test_what_replaces_nothing_does_not_correct_at_rs_ge_what_stands(
    intruder: Intruder, firm: Shop
) -> None:
    first = firm.post(_sale(firm))
    given = intruder.made(_sale(firm))
    given["invoice"]["replaces_id"] = str(first.id)
    post(intruder, given)
    actions = intruder.connection.execute("select action from books.outbox").fetchall()
    assert [row[0] for row in actions] == ["send", "send"]


def test_a_document_that_came_is_matched_with_a_purchase_of_its_seller(
    intruder: Intruder, firm: Shop
) -> None:
    document = _came(intruder)
    for wrong in (_sale(firm), _purchase(firm, "BUYER")):
        posted = firm.post(wrong)
        with refused(r"value\.not_allowed|rs\.match_kind"):
            intruder.ask("match_rs_document", new_id(), document, posted.id, 1)
    right = firm.post(_purchase(firm, "SELLER"))
    assert intruder.ask("match_rs_document", new_id(), document, right.id, 1)["version"] == 2


def test_a_draft_that_a_document_is_matched_with_can_be_thrown_away(
    intruder: Intruder, firm: Shop
) -> None:
    document = _came(intruder)
    kept = invoices.save_invoice(firm.books, new_id(), _purchase(firm, "SELLER")).value
    intruder.ask("match_rs_document", new_id(), document, kept.id, 1)
    invoices.drop_invoice(firm.books, new_id(), kept.id, kept.version or 1)
    assert intruder.connection.execute("select invoice_id from books.rs_documents").fetchone() == (
        None,
    )


def test_what_is_matched_nothing_with_is_not_written_again(intruder: Intruder) -> None:
    _came(intruder)
    before = one(intruder.connection, "select xmin::text from books.rs_documents")
    other = {"kind": "waybill", "is_incoming": True, "external_id": 9, "status": 1}
    intruder.ask("save_rs_documents", new_id(), [other])
    asked = "select xmin::text from books.rs_documents where external_id = 7"
    assert one(intruder.connection, asked) == before


@pytest.mark.parametrize("changes", [{"amount": "NaN"}, {"vat": "1e30"}, {"day": "infinity"}])
def test_a_document_of_no_amount_or_day_is_not_kept(
    intruder: Intruder, changes: dict[str, Any]
) -> None:
    with refused(r"value\.not_allowed"):
        _came(intruder, **changes)


@pytest.mark.parametrize(
    "payload", [[], None, {"novel": "x" * 1000}, {"reason": "wrong goods", "invoice_id": "x"}]
)
def test_what_is_asked_of_rs_ge_says_a_reason_and_no_more(
    intruder: Intruder, payload: object
) -> None:
    document = _came(intruder)
    with refused(r"value\.not_allowed", r"rs\.ask_lacks"):
        intruder.ask("ask_rs", new_id(), document, "reject", payload)


@pytest.mark.parametrize(
    "changes",
    [
        {"note": "x" * 2000},
        {"correction": "all"},
        {"declaration": "none"},
        {"reason": ""},
        {"day": "2020-01-01"},
        {"lines": []},
    ],
)
def test_what_waits_is_not_made_into_another_document(
    intruder: Intruder, firm: Shop, changes: dict[str, Any]
) -> None:
    firm.post(_sale(firm))
    row, version = _waiting(intruder)
    with refused(r"value\.not_allowed", r"rs\.amounts_of_books"):
        intruder.ask("mend_outbox", new_id(), row, changes, version)


def _waiting(intruder: Intruder) -> tuple[UUID, int]:
    found = intruder.connection.execute("select id, version from books.outbox").fetchone()
    assert found is not None
    return UUID(str(found[0])), int(found[1])


@pytest.mark.parametrize(
    "outcome",
    [
        {"state": "done"},
        {"state": "waiting", "pause_ms": 2_000_000_000},
        {"state": "waiting", "open_ms": 2_000_000_000},
        {"state": "sent"},
    ],
)
def test_a_try_ends_in_one_of_the_ways_there_are(
    intruder: Intruder, firm: Shop, outcome: dict[str, Any]
) -> None:
    firm.post(_sale(firm))
    claimed = intruder.ask("claim_outbox", SENDER)
    with refused(r"value\.not_allowed"):
        intruder.ask("settle_outbox", SENDER, claimed["id"], outcome)


def test_another_sender_settles_nothing_and_what_is_done_stays(
    intruder: Intruder, firm: Shop
) -> None:
    firm.post(_sale(firm))
    claimed = intruder.ask("claim_outbox", SENDER)
    done = {"state": "done", "external_id": 5}
    with refused(r"rs\.sender_other"):
        intruder.ask("settle_outbox", uuid4(), claimed["id"], done)
    intruder.ask("settle_outbox", SENDER, claimed["id"], done)
    for again in ("resend", "hold"):
        with refused(r"rs\.outbox_state"):
            intruder.decide(claimed["id"], again)
    row, version = _waiting(intruder)
    with refused(r"rs\.outbox_state"):
        intruder.ask("mend_outbox", new_id(), row, {"note": "again"}, version)
    # That it is said to have gone is on record, with who said so.
    asked = "select count(*) from audit.events where type = 'RsDone' and person_id is not null"
    assert one(intruder.connection, asked) == 1


@pytest.mark.parametrize(
    "url",
    [
        "https://rs.ge.example",
        "http://127.0.0.1.example",
        "http://localhost:80@example",
        "http://127.0.0.1:9\nexample",
        " http://example",
    ],
)
def test_the_password_is_led_nowhere_else(intruder: Intruder, url: str) -> None:
    with refused(r"rs\.address_elsewhere"):
        intruder.ask("save_rs_settings", new_id(), "2025-01-01", url, 1)


def test_a_person_coded_by_its_personal_number_stays_out_of_the_chain(
    own: World, intruder: Intruder
) -> None:
    number = "01001012345"
    intruder.ask("save_party", new_id(), {"id_code": number, "name": "Ketevan", "kind": "person"})
    asked = "select count(*) from audit.events where data like %s"
    assert one(own.operate(), asked, f"%{number}%") == 0


def test_an_empty_number_is_no_number(firm: Shop) -> None:
    for _ in range(2):
        firm.post(replace(_purchase(firm, "SELLER"), number=""))
