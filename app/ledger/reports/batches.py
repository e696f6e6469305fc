"""Imports that came in, and what one of them brought."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger.records import ZERO, Batch, BatchEntry, Company, state_name


def batch_list(
    company: Company, language: str, batches: Sequence[Batch], people: Mapping[UUID, str]
) -> Sheet:
    """The imports of a company, the latest first."""
    texts = Texts(language)
    rows = tuple(
        Row(
            key=str(batch.id),
            cells={
                "moment": texts.formats.moment(batch.created_at),
                "file": batch.file_name,
                "person": people.get(batch.created_by, "") if batch.created_by else "",
                "first": batch.first_day,
                "last": batch.last_day,
                "entries": batch.entries,
                "posted": batch.posted,
                "waiting": batch.waiting,
                "reversed": batch.reversed,
            },
        )
        for batch in reversed(batches)
    )
    return Sheet(
        name="imports",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Imports")),
        columns=(
            Column("moment", texts.say(QT_TRANSLATE_NOOP("app", "When")), Kind.CODE),
            Column("file", texts.say(QT_TRANSLATE_NOOP("app", "File"))),
            Column("person", texts.say(QT_TRANSLATE_NOOP("app", "Who"))),
            Column("first", texts.say(QT_TRANSLATE_NOOP("app", "First day")), Kind.DATE),
            Column("last", texts.say(QT_TRANSLATE_NOOP("app", "Last day")), Kind.DATE),
            Column("entries", texts.say(QT_TRANSLATE_NOOP("app", "Entries")), Kind.NUMBER),
            Column("posted", texts.say(QT_TRANSLATE_NOOP("app", "Posted")), Kind.NUMBER),
            Column("waiting", texts.say(QT_TRANSLATE_NOOP("app", "Waiting")), Kind.NUMBER),
            Column("reversed", texts.say(QT_TRANSLATE_NOOP("app", "Taken back")), Kind.NUMBER),
        ),
        rows=rows,
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def batch_content(
    company: Company, language: str, file: str, entries: Sequence[BatchEntry]
) -> Sheet:
    """What one import brought in, by day."""
    texts = Texts(language)
    return Sheet(
        name="import-content",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Entries of {file}"), file=file),
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("state", texts.say(QT_TRANSLATE_NOOP("app", "State")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description"))),
            Column("reversed", texts.say(QT_TRANSLATE_NOOP("app", "Taken back by")), Kind.CODE),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                key=entry.reference,
                cells={
                    "date": entry.entry_date,
                    "number": entry.reference,
                    "state": state_name(entry.state, texts),
                    "text": entry.text,
                    "reversed": entry.reversed_by,
                    "amount": entry.amount,
                },
            )
            for entry in entries
        ),
        totals={"amount": sum((entry.amount for entry in entries), ZERO)},
        company=company.name,
        id_code=company.id_code,
        language=language,
    )
