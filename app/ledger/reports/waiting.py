"""The queue of entries that wait for a second person, and the lines of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger.records import ZERO, Account, Company, Note, WaitingDraft, kind_name

NEW = QT_TRANSLATE_NOOP("app", "new")
CHANGED = QT_TRANSLATE_NOOP("app", "changed")


def waiting_list(
    company: Company,
    language: str,
    drafts: Sequence[WaitingDraft],
    people: Mapping[UUID, str],
    seen: Mapping[str, int],
) -> Sheet:
    """Entries that wait, by day. `seen`: reference -> version at the reader's last look."""
    texts = Texts(language)
    return Sheet(
        name="approval",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Waiting for approval")),
        columns=(
            Column("mark", texts.say(QT_TRANSLATE_NOOP("app", "News")), Kind.CODE),
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description"))),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.CODE),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.CODE),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
            Column("person", texts.say(QT_TRANSLATE_NOOP("app", "Made and edited by"))),
            Column("documents", texts.say(QT_TRANSLATE_NOOP("app", "Documents")), Kind.NUMBER),
            Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.CODE),
        ),
        rows=tuple(_draft_row(draft, people, seen, texts) for draft in drafts),
        totals={"amount": sum((draft.amount for draft in drafts), ZERO)},
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def note_lines(company: Company, language: str, note: Note, chart: Sequence[Account]) -> Sheet:
    """The lines of an entry or draft, storno negative."""
    texts = Texts(language)
    accounts = {account.id: account for account in chart}
    rows = []
    for place, line in enumerate(note.lines, start=1):
        account = accounts.get(line.account_id) if line.account_id is not None else None
        rows.append(
            Row(
                key=str(place),
                cells={
                    "account": "" if account is None else account.code,
                    "name": "" if account is None else account.name(language),
                    "party": line.party or None,
                    "text": line.text or None,
                    "currency": line.currency,
                    "foreign": line.amount or None,
                    "debit": line.debit or None,
                    "credit": line.credit or None,
                },
            )
        )
    foreign = texts.say(QT_TRANSLATE_NOOP("app", "In currency"))
    return Sheet(
        name="entry-lines",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Lines of {number}"), number=note.reference),
        columns=(
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
            Column("party", texts.say(QT_TRANSLATE_NOOP("app", "Party"))),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description"))),
            Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE, foreign),
            Column("foreign", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY, foreign),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        ),
        rows=tuple(rows),
        totals={
            "debit": sum((line.debit for line in note.lines), ZERO),
            "credit": sum((line.credit for line in note.lines), ZERO),
        },
        company=company.name,
        id_code=company.id_code,
        as_of=note.entry_date,
        language=language,
    )


def _draft_row(
    draft: WaitingDraft, people: Mapping[UUID, str], seen: Mapping[str, int], texts: Texts
) -> Row:
    before = seen.get(draft.reference)
    mark = NEW if before is None else CHANGED if before != draft.version else ""
    who = dict.fromkeys((draft.created_by, *draft.touched_by))
    return Row(
        key=draft.reference,
        cells={
            "mark": texts.say(mark) if mark else None,
            "date": draft.entry_date,
            "number": draft.reference,
            "kind": kind_name(draft.kind, texts),
            "text": draft.text,
            "party": ", ".join(draft.parties) or None,
            "debit": ", ".join(draft.debited),
            "credit": ", ".join(draft.credited),
            "person": ", ".join(people[one] for one in who if one in people),
            "documents": draft.attachments or None,
            "amount": draft.amount,
        },
    )
