"""Verbs about what happened: the history in pages, one event whole, and the chain recomputed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.core.books import Books, Desk, Tenant
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.security import queries
from app.security.chain_file import ZERO, event_hash
from app.security.records import (
    ChainCheck,
    EventDetail,
    Head,
    HistoryFilter,
    HistoryPage,
)
from app.store.heads import remember_head, remembered_head

PAGE = 200
Progress = Callable[[str, int, int], None]

KIN = (
    ("AccountAdded", "AccountChanged"),
    ("EntryDrafted", "EntryPosted", "EntryDropped"),
    ("PeriodClosed", "PeriodReopened"),
    ("RegisterSaved", "PartySaved"),
    ("TemplateSaved", "TemplateDropped"),
    ("ApprovalRulesSet",),
    ("CompanyFounded",),
)
"""Types of events that each tell a thing whole, so that two of them can be compared."""


def history(
    books: Books, wanted: HistoryFilter, before: int | None = None, rows_max: int = PAGE
) -> HistoryPage:
    """A page of what happened, the newest first, before an event where one is given.

    Raises: Denied for who may not read the audit log.
    """
    with books.read() as tx:
        found = queries.history(tx, books.tenant, wanted, before, rows_max + 1)
    return HistoryPage(lines=found[:rows_max], has_more=len(found) > rows_max)


def event(books: Books, seq: int, event_type: str) -> EventDetail:
    """One event whole, with what the thing was before it.

    Raises: NotFound "event.not_found".
    """
    kin = next((types for types in KIN if event_type in types), ())
    with books.read() as tx:
        found = queries.event(tx, books.tenant, seq, kin)
    if found is None:
        raise NotFound(
            "event.not_found",
            QT_TRANSLATE_NOOP("app", "There is no event {seq} in this chain. Read the list again."),
            seq=seq,
        )
    return found


def check_chain(
    books: Books, folder: Path | None = None, progress: Progress | None = None
) -> ChainCheck:
    """Recompute the chain here, event by event, and compare it with the head remembered here.

    Each page is a question of its own, so other work goes on between; events never change.
    `folder` is where this computer remembers heads; a chain that is well is remembered.
    """
    with books.read() as tx:
        head = queries.head(tx, books.tenant)
    known = None if folder is None else remembered_head(folder, books.tenant)
    kept = None if known is None else Head(seq=known[0], hash=known[1])
    last = Head(seq=0, hash=ZERO)
    bad: int | None = None
    while bad is None and last.seq < head.seq:
        with books.read() as tx:
            page = queries.hashed_events(tx, books.tenant, last.seq, head.seq)
        last, bad = _follow(str(books.tenant), page, last, kept)
        if progress is not None:
            progress("verify", last.seq, head.seq)
    if bad is None and last != head:
        bad = head.seq
    if bad is None and kept is not None and kept.seq > head.seq:
        bad = head.seq + 1
    if bad is None and folder is not None:
        remember_head(folder, books.tenant, head.seq, head.hash)
    return ChainCheck(
        ok=bad is None,
        events=last.seq,
        head=head,
        first_bad=bad,
        kept=kept,
        is_remembered=bad is None and folder is not None,
    )


def _follow(
    tenant: str, page: tuple[dict[str, Any], ...], last: Head, kept: Head | None
) -> tuple[Head, int | None]:
    """The head after a page of events, and the first of them that does not fit."""
    if not page:
        return last, last.seq + 1
    for told in page:
        is_next = told["seq"] == last.seq + 1 and told["previous_hash"] == last.hash
        if not is_next or event_hash(tenant, told) != told["hash"]:
            return last, last.seq + 1
        last = Head(seq=told["seq"], hash=told["hash"])
        if kept is not None and kept.seq == last.seq and kept.hash != last.hash:
            return last, last.seq
    return last, None


def check_office(desk: Desk, folder: Path | None = None) -> ChainCheck:
    """The chain of the office recomputed by the server, and compared with the head kept here.

    Raises: Denied for who does not administer the office.
    """
    with desk.read() as tx:
        office = Tenant(queries.office(tx))
        known = None if folder is None else remembered_head(folder, office)
        kept = None if known is None else Head(seq=known[0], hash=known[1])
        found = queries.office_verification(tx, kept)
    if found.ok and folder is not None:
        remember_head(folder, office, found.head.seq, found.head.hash)
    return ChainCheck(
        ok=found.ok,
        events=found.events,
        head=found.head,
        first_bad=found.first_bad,
        kept=kept,
        is_remembered=found.ok and folder is not None,
    )
