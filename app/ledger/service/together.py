"""One act on several entries: one transaction, all or none, and an answer to each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from app.core.books import Books, Transaction
from app.core.changes import Changed, Topic
from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import queries
from app.ledger.records import Decided, DraftSummary, EntryId, JournalEntry, Together
from app.ledger.service.entries import POSTED

T = TypeVar("T")
_REFUSALS = (Conflict, Denied, NotFound, Refused)


class _UndoneError(Exception):
    """Leaves the transaction so that nothing of it stays."""


def together(
    books: Books,
    things: Sequence[tuple[str, T]],
    act: Callable[[Transaction, T], str],
    then: Callable[[Transaction], Mapping[str, str]] | None = None,
) -> Together:
    """Do something to each thing in one transaction; where one is refused, nothing was done.

    `act` answers the state a thing has come to; `then` ends the act and names what became of each.

    Raises: what `then` raises, and whatever makes going on pointless, as a lost connection.
    """
    answers: list[Decided] = []
    try:
        with books.write() as tx:
            for name, thing in things:
                try:
                    with tx.attempt():
                        state = act(tx, thing)
                    answers.append(Decided(reference=name, state=state))
                except _REFUSALS as fault:
                    answers.append(Decided(reference=name, fault=fault))
            if any(one.fault is not None for one in answers):
                raise _UndoneError
            if then is not None:
                became = then(tx)
                answers = [replace(one, state=became[one.reference]) for one in answers]
    except _UndoneError:
        answers = [replace(one, state="") for one in answers]
    return Together(answers=tuple(answers))


def post_each(books: Books, request: UUID, drafts: Sequence[DraftSummary]) -> Changed[Together]:
    """Post drafts, all or none; where one is refused, the answer says which and why.

    A state is the number that the entry got.
    """
    by_id = {draft.id: draft for draft in drafts}
    try:
        with books.write() as tx:
            answer = tx.call(
                "post_drafts", tenant=books.tenant, request=request, drafts=tuple(by_id)
            )
    except _REFUSALS as refusal:
        asked = _asked_each(books, tuple(by_id.values()))
        if not asked.refused:
            # Each alone would go: then it is their company that is refused.
            raise refusal from None
        return Changed(value=asked, topics=Topic.JOURNAL)
    numbers = queries.entered(answer).references
    answers = tuple(
        Decided(reference=draft.reference, state=number)
        for draft, number in zip(by_id.values(), numbers, strict=True)
    )
    return Changed(value=Together(answers=answers), topics=POSTED)


def submit_drafts(books: Books, drafts: Sequence[DraftSummary]) -> Changed[Together]:
    """Send drafts to approval, all or none, as the versions that were looked at."""

    def send(tx: Transaction, draft: DraftSummary) -> str:
        # The whole draft goes again: the books check it as it stands there now.
        found = tx.call("entry", tenant=books.tenant, reference=draft.reference)
        whole = replace(queries.drafted(found, draft.entry_date), id=draft.id)
        tx.call(
            "save_draft",
            tenant=books.tenant,
            request=new_id(),
            draft=whole.as_json(),
            expected_version=draft.version,
            submit=True,
        )
        return "submitted"

    done = together(books, [(draft.reference, draft) for draft in drafts], send)
    return Changed(value=done, topics=Topic.JOURNAL | Topic.EVENTS)


def drop_drafts(books: Books, drafts: Sequence[DraftSummary]) -> Changed[Together]:
    """Throw drafts away, all or none; their events keep what they were."""

    def drop(tx: Transaction, draft: DraftSummary) -> str:
        tx.call(
            "drop_draft",
            tenant=books.tenant,
            request=new_id(),
            draft=draft.id,
            expected_version=draft.version,
        )
        return "dropped"

    done = together(books, [(draft.reference, draft) for draft in drafts], drop)
    return Changed(value=done, topics=Topic.JOURNAL | Topic.EVENTS)


def reverse_entries(
    books: Books,
    requests: Mapping[EntryId, UUID],
    entries: Sequence[JournalEntry],
    day: date | None,
    text: str,
) -> Changed[Together]:
    """Take posted entries back as storno, all or none, on one day or each on its own.

    A request an entry is made before: asked again, it is the same storno. A state is its number.
    """

    def reverse(tx: Transaction, entry: JournalEntry) -> str:
        answer = tx.call(
            "reverse_entry",
            tenant=books.tenant,
            request=requests[entry.id],
            entry=entry.id,
            id=requests[entry.id],
            day=day or entry.entry_date,
            text=text,
        )
        return queries.entered(answer).references[0]

    done = together(books, [(entry.number, entry) for entry in entries], reverse)
    return Changed(value=done, topics=POSTED)


def _asked_each(books: Books, drafts: Sequence[DraftSummary]) -> Together:
    """Why drafts cannot be posted: each is tried, and nothing stays."""

    def post(tx: Transaction, draft: DraftSummary) -> str:
        tx.call("post_drafts", tenant=books.tenant, request=new_id(), drafts=(draft.id,))
        return "posted"

    def undo(_: Transaction) -> Mapping[str, str]:
        raise _UndoneError

    return together(books, [(draft.reference, draft) for draft in drafts], post, undo)
