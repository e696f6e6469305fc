"""The journal of a period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountType,
    JournalEntry,
    JournalLine,
    kind_name,
)
from app.ledger.reports.frame import Frame, signatures

_LINES_TOGETHER = 12
"""An entry of so many lines is not cut by the end of a page."""


def journal(
    frame: Frame,
    chart: Sequence[Account],
    parties: Mapping[UUID, str],
    entries: Sequence[JournalEntry],
) -> Sheet:
    """The journal (ჟურნალი): every entry of the period with its lines, storno negative.

    The totals leave out off-balance accounts, which stand outside the balance check.
    """
    texts = Texts(frame.language)
    accounts = {account.id: account for account in chart}
    rows: list[Row] = []
    for entry in entries:
        rows.append(_entry_row(entry, texts))
        lines = [_line_row(line, accounts[line.account_id], parties, frame) for line in entry.lines]
        if len(lines) <= _LINES_TOGETHER:
            lines[:-1] = [replace(line, keeps_next=True) for line in lines[:-1]]
        rows.extend(lines)
    inside = [
        line
        for entry in entries
        for line in entry.lines
        if accounts[line.account_id].type is not AccountType.OFF_BALANCE
    ]
    totals: dict[str, Value] = {
        "debit": sum((line.debit for line in inside), ZERO),
        "credit": sum((line.credit for line in inside), ZERO),
    }
    if len(inside) < sum(len(entry.lines) for entry in entries):
        totals["text"] = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
    return Sheet(
        name="journal",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Journal")),
        columns=_columns(texts),
        rows=tuple(rows),
        totals=totals,
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=tuple(_notes(entries, texts)),
        signatures=signatures(texts),
        language=frame.language,
    )


def _notes(entries: Sequence[JournalEntry], texts: Texts) -> Iterator[str]:
    yield texts.say(
        QT_TRANSLATE_NOOP("app", "Entries in the journal: {count}."), count=len(entries)
    )
    if any(entry.reverses or entry.reversed_by for entry in entries):
        yield texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "A reversal (storno) is negative and subtracted on its own side; it names the "
                "entry it takes back, and that entry names it.",
            )
        )


def _entry_row(entry: JournalEntry, texts: Texts) -> Row:
    # Most texts name the document already.
    said = [entry.text, "" if entry.source_document in entry.text else entry.source_document]
    if entry.reverses:
        text = QT_TRANSLATE_NOOP("app", "storno of {number}")
        said.append(f"[{texts.say(text, number=entry.reverses)}]")
    if entry.reversed_by:
        text = QT_TRANSLATE_NOOP("app", "reversed by {number}")
        said.append(f"[{texts.say(text, number=entry.reversed_by)}]")
    return Row(
        key=entry.number,
        style=Style.GROUP,
        cells={
            "date": entry.entry_date,
            "number": entry.number,
            "kind": kind_name(entry.kind, texts),
            "text": " · ".join(part for part in said if part),
        },
    )


def _line_row(
    line: JournalLine, account: Account, parties: Mapping[UUID, str], frame: Frame
) -> Row:
    party = parties.get(line.party_id, "") if line.party_id else ""
    return Row(
        level=1,
        key=account.code,
        cells={
            "account": account.code,
            "text": line.text or account.name(frame.language),
            "party": party or None,
            "debit": line.debit or None,
            "credit": line.credit or None,
            "currency": line.currency,
            "amount": _shown(line.amount),
        },
    )


def _shown(amount: Decimal | None) -> Decimal | None:
    """A foreign amount, without the zero of a revaluation, which says nothing."""
    return amount or None


def _columns(texts: Texts) -> tuple[Column, ...]:
    foreign = texts.say(QT_TRANSLATE_NOOP("app", "In currency"))
    return (
        Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
        Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party")), Kind.TEXT),
        # A text of groups alone: it sets no width and runs over the empty sums beside it.
        Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.TEXT),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE, foreign),
        Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY, foreign),
    )
