"""Acts on several entries: all or none, and each that is refused says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.core.dates import month_of
from app.core.errors import Conflict, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, JournalEntry
from tests.kit.world import World
from tests.ledger.builders import fingerprint
from tests.ledger.test_similar_entries import post

DAY = date(2025, 3, 5)


def entries(own: World, *texts: str) -> tuple[JournalEntry, ...]:
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    numbers = [post(books, accounts, DAY, text, "10.00") for text in texts]
    found = {one.number: one for one in ledger.journal(books, month_of(DAY))}
    return tuple(found[number] for number in numbers)


def kept(own: World, *texts: str) -> list[EntryDraft]:
    """Drafts: those without a text in capitals balance."""
    books, accounts = own.books("chief", "kavkasia"), own.accounts["kavkasia"]
    number = post(books, accounts, DAY, "Pattern", "10.00")
    made = []
    for text in texts:
        draft = replace(ledger.copy_of(books, number, DAY), text=text)
        if text.isupper():
            draft = replace(draft, lines=draft.lines[:1])
        ledger.save_draft(books, new_id(), draft)
        made.append(draft)
    return made


def test_entries_are_reversed_together_or_not_at_all(own: World) -> None:
    books = own.books("chief", "kavkasia")
    first, second = entries(own, "One", "Two")
    ledger.reverse_entry(books, new_id(), second.id, DAY, "Twice")
    before = fingerprint(own)
    requests = {one.id: new_id() for one in (first, second)}
    done = ledger.reverse_entries(books, requests, (first, second), DAY, "Wrong").value
    (refused,) = done.refused
    assert refused.reference == second.number
    assert isinstance(refused.fault, Refused)
    assert refused.fault.code == "entry.reversed_already"
    assert fingerprint(own) == before
    done = ledger.reverse_entries(books, requests, (first,), None, "Wrong").value
    assert ledger.entry(books, done.answers[0].state)["reverses_id"] == str(first.id)
    again = ledger.reverse_entries(books, requests, (first,), None, "Wrong").value
    assert again == done, "the same request is the same storno"


def test_drafts_are_posted_together_and_who_cannot_be_is_named(own: World) -> None:
    books = own.books("chief", "kavkasia")
    kept(own, "Good", "BAD", "Better")
    drafts = {one.text: one for one in ledger.drafts(books)}
    given = [drafts[text] for text in ("Good", "BAD", "Better")]
    before = fingerprint(own)
    done = ledger.post_each(books, new_id(), given).value
    assert [one.reference for one in done.refused] == [drafts["BAD"].reference]
    assert isinstance(done.refused[0].fault, Refused)
    assert fingerprint(own) == before
    done = ledger.post_each(books, new_id(), [given[0], given[2]]).value
    assert [ledger.entry(books, one.state)["text"] for one in done.answers] == ["Good", "Better"]


def test_a_draft_that_somebody_changed_holds_up_the_throwing_away_of_all(own: World) -> None:
    books = own.books("chief", "kavkasia")
    kept(own, "One", "Two")
    first, second = ledger.drafts(books)
    done = ledger.drop_drafts(books, (first, replace(second, version=7))).value
    assert [type(one.fault) for one in done.answers] == [type(None), Conflict]
    assert len(ledger.drafts(books)) == 2
    assert not ledger.drop_drafts(books, (first, second)).value.refused
    assert ledger.drafts(books) == ()


def test_drafts_are_sent_to_approval_together(own: World) -> None:
    books = own.books("chief", "kavkasia")
    kept(own, "Good", "BAD")
    assert ledger.submit_drafts(books, ledger.drafts(books)).value.refused
    assert {one.state for one in ledger.drafts(books)} == {"draft"}
    good = [one for one in ledger.drafts(books) if one.text == "Good"]
    assert not ledger.submit_drafts(books, good).value.refused
    assert {one.text: one.state for one in ledger.drafts(books)} == {
        "Good": "submitted",
        "BAD": "draft",
    }
