"""An entry before it is posted: its accounts and sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.ledger.records import ZERO, Account, Company, EntryDraft

_CENTRE = "cost_centre"


def entry_preview(
    company: Company,
    draft: EntryDraft,
    chart: Sequence[Account],
    language: str,
    centres: Mapping[UUID, str] | None = None,
) -> Sheet:
    """Line by line what posting a draft enters; storno below zero, cost centres where given.

    Units: GEL.
    """
    texts = Texts(language)
    accounts = {account.id: account for account in chart}
    names = centres or {}
    rows = []
    has_centres = any(line.dimensions.get(_CENTRE) in names for line in draft.lines)
    for place, line in enumerate(draft.lines, start=1):
        account = accounts.get(line.account_id) if line.account_id is not None else None
        sign = -1 if line.is_storno else 1
        cells: dict[str, Value] = {
            "account": "" if account is None else account.code,
            "name": "" if account is None else account.name(language),
            "debit": sign * line.debit or None,
            "credit": sign * line.credit or None,
        }
        centre = line.dimensions.get(_CENTRE)
        if has_centres:
            cells[_CENTRE] = "" if centre is None else names.get(centre, "")
        rows.append(Row(key=str(place), cells=cells))
    shown = [
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
    ]
    if has_centres:
        shown.insert(2, Column(_CENTRE, texts.say(QT_TRANSLATE_NOOP("app", "Cost centre"))))
    signed = [(-1 if line.is_storno else 1, line) for line in draft.lines]
    return Sheet(
        name="entry-preview",
        title=draft.text,
        columns=tuple(shown),
        rows=tuple(rows),
        totals={
            "debit": sum((sign * line.debit for sign, line in signed), ZERO),
            "credit": sum((sign * line.credit for sign, line in signed), ZERO),
        },
        company=company.name,
        id_code=company.id_code,
        as_of=draft.entry_date,
        language=language,
    )
