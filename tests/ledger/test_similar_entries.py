"""The last entries whose text begins so: what recall in the entry screen offers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from tests.kit.world import World


def post(books, accounts, day: date, text: str, amount: str) -> str:
    entry = EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=day,
        text=text,
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=Decimal(amount)),
            LineDraft(account_id=AccountId(accounts["5150"]), credit=Decimal(amount)),
        ),
    )
    return ledger.post_entries(books, new_id(), (entry,)).value.references[0]


def test_the_last_entry_of_each_text_is_offered_newest_first(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    post(books, accounts, date(2025, 3, 5), "ქირა მარტი", "10.00")
    last = post(books, accounts, date(2025, 3, 9), "ქირა მარტი", "20.00")
    other = post(books, accounts, date(2025, 3, 7), "ქირა ოფისი", "30.00")
    post(books, accounts, date(2025, 3, 8), "ხელფასი", "40.00")
    found = ledger.similar_entries(books, "ქირა")
    assert [(one.number, one.text, one.amount) for one in found] == [
        (last, "ქირა მარტი", Decimal("20.00")),
        (other, "ქირა ოფისი", Decimal("30.00")),
    ]
    assert ledger.similar_entries(books, "ქირა ო")[0].number == other
    assert ledger.similar_entries(books, "") == ()
    assert len(ledger.similar_entries(books, "ქირა", rows_max=1)) == 1


def test_capitals_do_not_matter_and_long_texts_are_kept(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    post(books, accounts, date(2025, 3, 5), "Аренда офиса " + "ж" * 900, "10.00")
    assert len(ledger.similar_entries(books, "аренда")) == 1


def test_a_reversal_is_nobodys_pattern(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    number = post(books, accounts, date(2025, 3, 5), "Rent", "10.00")
    entry = EntryId(ledger.draft_of(ledger.entry(books, number)).id)
    ledger.reverse_entry(books, new_id(), entry, date(2025, 3, 6))
    assert [one.number for one in ledger.similar_entries(books, "rent")] == [number]


def test_an_entry_and_a_draft_are_found_by_their_ids(own: World) -> None:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    number = post(books, accounts, date(2025, 3, 5), "Rent", "10.00")
    found = ledger.entry(books, number)
    assert ledger.entry(books, str(found["id"]))["reference"] == number
    draft = ledger.copy_of(books, number, date(2025, 3, 6))
    kept = ledger.save_draft(books, new_id(), draft).value
    assert ledger.entry(books, str(draft.id))["reference"] == kept["reference"]
