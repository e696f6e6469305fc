"""Earlier entries found by what somebody types: for recall, and in the command palette."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.ids import new_id
from app.core.patterns import matcher, pattern
from app.ledger import service as ledger
from app.ledger.records import EntryId, RegisterRow
from tests.core.test_search import EXAMPLES, THINGS
from tests.kit.world import World
from tests.ledger.test_similar_entries import post

TEXTS = (
    "ოფისის ქირა, მარტი",
    "ქირა კავკასია",
    "Аренда склада",
    "Коммунальные услуги: чай и щётки",
    "Office rent",
    "Café Stamba, dinner",
    "ხელფასი",
)


@pytest.fixture
def typed(own: World):
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    for place, text in enumerate(TEXTS, start=1):
        post(books, accounts, date(2025, 3, place), text, f"{place}0.00")
    return lambda text: [one.text for one in ledger.recall(books, text)]


def test_a_word_in_the_middle_of_a_text_is_recalled_in_any_spelling_and_layout(typed) -> None:
    assert typed("ქირა") == [TEXTS[1], TEXTS[0]]
    assert typed("qira") == [TEXTS[1], TEXTS[0]]
    assert typed("kira mart") == [TEXTS[0]]
    assert typed("arenda") == [TEXTS[2]]
    assert typed("fhtylf") == [TEXTS[2]], "аренда on a Latin keyboard"
    assert typed("щетки") == [TEXTS[3]]
    assert typed("RENT") == [TEXTS[4]]
    assert typed("cafe") == [TEXTS[5]]
    assert typed("nothing") == []
    assert typed("") == []
    assert typed("(((") == []


def test_what_is_used_often_and_lately_comes_first(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    for day in range(1, 6):
        post(books, accounts, date(2025, 3, day), "Rent of the office", "10.00")
    last = post(books, accounts, date(2025, 3, 6), "Rent of the office", "12.00")
    post(books, accounts, date(2025, 3, 9), "Rent of a car", "20.00")
    for day in range(1, 4):
        post(books, accounts, date(2025, 1, day), "Rent of a hall", "30.00")
    found = ledger.recall(books, "rent")
    assert [one.text for one in found] == ["Rent of the office", "Rent of a car", "Rent of a hall"]
    assert (found[0].number, found[0].amount) == (last, Decimal("12.00"))
    assert len(ledger.recall(books, "rent", rows_max=2)) == 2


def test_a_reversal_is_not_recalled(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    number = post(books, accounts, date(2025, 3, 5), "Rent", "10.00")
    entry = EntryId(ledger.draft_of(ledger.entry(books, number)).id)
    ledger.reverse_entry(books, new_id(), entry, date(2025, 3, 6), "Rent was wrong")
    assert [one.number for one in ledger.recall(books, "rent")] == [number]


def test_an_entry_is_found_by_text_party_document_and_amount_together(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    row = RegisterRow(id=None, code="P77", name="შპს მთაწმინდა", further={"id_code": "404777888"})
    ledger.save_register(books, new_id(), "parties", (row,))
    party = ledger.register(books, "parties")["P77"]
    plain = post(books, accounts, date(2025, 3, 5), "Delivery of tea", "118.50")
    draft = ledger.copy_of(books, plain, date(2025, 3, 6))
    lines = (replace(draft.lines[0], dimensions={"party": party}), *draft.lines[1:])
    draft = replace(draft, lines=lines, source_document="INV-2041")
    named = ledger.post_entries(books, new_id(), (draft,)).value.references[0]

    def found(text: str) -> list[str]:
        return [one.number for one in ledger.find_entries(books, text)]

    assert found("tea") == [named, plain]
    assert found("118,50") == [named, plain]
    assert found("118.5 mtats") == [named]
    assert found("შპს delivery") == [named]
    assert found("777888") == [named]
    assert found("2041") == [named]
    assert found("118.51") == []
    assert found("tea coffee") == []
    assert ledger.find_entries(books, "mtatsminda")[0].party == "შპს მთაწმინდა"
    assert found("") == []


def test_the_server_spells_as_the_program_does(own: World) -> None:
    """What the program fits, the server fits, for all that the search is tried with."""
    names = [" ".join(thing.names.values()) for thing in THINGS] + list(TEXTS)
    asked = [word for typed, _ in EXAMPLES for word in typed.split() if pattern(word)]
    with own.operate() as connection:
        for word in asked:
            rows = connection.execute(
                "select t from unnest(%s::text[]) as t where api.spelt(t) ~ ('\\m' || %s)",
                (names, pattern(word)),
            ).fetchall()
            assert [row[0] for row in rows] == [one for one in names if matcher(word)(one)], word
