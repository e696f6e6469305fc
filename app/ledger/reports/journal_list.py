"""The journal as a list on screen: one row an entry, with its lines below it; and the drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    DimensionValue,
    DraftSummary,
    JournalEntry,
    JournalLine,
    kind_name,
    state_name,
)
from app.ledger.reports.frame import Frame

SHAPES = {"draft": "○", "submitted": "◐", "approved": "◑", "posted": "●"}
"""What a state looks like before any colour."""
_STORNO = "↩"
LINE_MARK = "#"
"""Parts the key of an entry from the position of its line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What ids of a company are called."""

    chart: Mapping[AccountId, Account] = field(default_factory=dict)
    parties: Mapping[UUID, str] = field(default_factory=dict)
    people: Mapping[UUID, str] = field(default_factory=dict)
    numbers: Mapping[UUID, str] = field(default_factory=dict)
    """Codes and identification codes of parties, by which their entries are found."""


def names_of(
    chart: Sequence[Account], parties: Sequence[DimensionValue], people: Mapping[UUID, str]
) -> Names:
    """Names by ids."""
    return Names(
        chart={one.id: one for one in chart},
        parties={one.id: one.name for one in parties},
        people=people,
        numbers={one.id: " ".join((one.code, *one.numbers)) for one in parties},
    )


def journal_list(frame: Frame, rows: Sequence[Row]) -> Sheet:
    """A list of entries: the rows that `entry_rows` gives."""
    texts = Texts(frame.language)
    return Sheet(
        name="journal_list",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Journal")),
        columns=_columns(texts),
        rows=tuple(rows),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        language=frame.language,
    )


def draft_list(frame: Frame, drafts: Sequence[DraftSummary]) -> Sheet:
    """Entries not yet posted, whatever their day."""
    texts = Texts(frame.language)
    return Sheet(
        name="draft_list",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Drafts")),
        columns=tuple(
            column
            for column in _columns(texts)
            if column.key not in ("debit", "credit", "party", "creator")
        ),
        rows=tuple(_draft_row(draft, texts) for draft in drafts),
        company=frame.company.name,
        id_code=frame.company.id_code,
        language=frame.language,
    )


def entry_rows(entry: JournalEntry, names: Names, language: str) -> tuple[Row, ...]:
    """An entry, and its lines one level below."""
    texts = Texts(language)
    parties = [names.parties.get(line.party_id, "") for line in entry.lines if line.party_id]
    head = Row(
        key=str(entry.id),
        cells={
            "date": entry.entry_date,
            "number": entry.number,
            "text": entry.text or entry.source_document or kind_name(entry.kind, texts),
            "party": _several(parties, texts) or None,
            "debit": _several([_code(one, names) for one in entry.lines if one.debit], texts),
            "credit": _several([_code(one, names) for one in entry.lines if one.credit], texts),
            "amount": sum((one.debit for one in _inside(entry, names)), ZERO),
            "state": _state(entry, texts),
            "kind": kind_name(entry.kind, texts),
            "creator": names.people.get(entry.created_by),
        },
    )
    return head, *(_line_row(entry, line, names, language) for line in entry.lines)


def _inside(entry: JournalEntry, names: Names) -> Sequence[JournalLine]:
    """The lines that count; off-balance ones only where there are no others."""
    found = [
        line
        for line in entry.lines
        if (account := names.chart.get(line.account_id)) is None
        or account.type is not AccountType.OFF_BALANCE
    ]
    return found or entry.lines


def _line_row(entry: JournalEntry, line: JournalLine, names: Names, language: str) -> Row:
    account = names.chart.get(line.account_id)
    code = _code(line, names)
    name = "" if account is None else account.name(language)
    return Row(
        level=1,
        key=f"{entry.id}{LINE_MARK}{line.position}",
        cells={
            "text": " · ".join(part for part in (name, line.text) if part),
            "party": names.parties.get(line.party_id) if line.party_id else None,
            "debit": code if line.debit else None,
            "credit": code if line.credit else None,
            "amount": line.debit or line.credit,
        },
        found_by={} if line.party_id is None else {"party": names.numbers.get(line.party_id, "")},
    )


def _draft_row(draft: DraftSummary, texts: Texts) -> Row:
    return Row(
        key=str(draft.id),
        cells={
            "date": draft.entry_date,
            "number": draft.reference,
            "text": draft.text,
            "amount": draft.amount,
            "state": f"{SHAPES.get(draft.state, '○')} {state_name(draft.state, texts)}",
            "kind": kind_name(draft.kind, texts),
        },
    )


def _state(entry: JournalEntry, texts: Texts) -> str:
    if entry.reversed_by:
        text = QT_TRANSLATE_NOOP("app", "reversed by {number}")
        return f"{_STORNO} {texts.say(text, number=entry.reversed_by)}"
    if entry.reverses:
        text = QT_TRANSLATE_NOOP("app", "storno of {number}")
        return f"{_STORNO} {texts.say(text, number=entry.reverses)}"
    return f"{SHAPES['posted']} {state_name('posted', texts)}"


def _code(line: JournalLine, names: Names) -> str:
    account = names.chart.get(line.account_id)
    return "" if account is None else account.code


def _several(found: Sequence[str], texts: Texts) -> str:
    """The first of several, and how many more there are."""
    several = tuple(dict.fromkeys(one for one in found if one))
    if len(several) < 2:
        return "".join(several)
    more = QT_TRANSLATE_NOOP("app", "{first} +{count}")
    return texts.say(more, first=several[0], count=len(several) - 1)


def _columns(texts: Texts) -> tuple[Column, ...]:
    account = texts.say(QT_TRANSLATE_NOOP("app", "Account"))
    return (
        Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
        Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party")), Kind.TEXT),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.CODE, account),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.CODE, account),
        Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
        Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
        Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.CODE),
        Column("creator", texts.say(QT_TRANSLATE_NOOP("app", "Entered by")), Kind.CODE),
    )
