"""Templates of entries with what is due, and the lines of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger.records import EVERY, Account, Company, Occurrence, Template, kind_name


def template_list(
    company: Company,
    language: str,
    templates: Sequence[Template],
    due: Sequence[Occurrence],
) -> Sheet:
    """The templates by name; `due`: the days already due and not drafted."""
    texts = Texts(language)
    counts = [occurrence.template for occurrence in due]
    rows = []
    for template in templates:
        when = template.recurrence
        rows.append(
            Row(
                key=str(template.id),
                cells={
                    "name": template.name,
                    "kind": kind_name(template.kind, texts),
                    "lines": len(template.lines),
                    "every": texts.say(EVERY["none" if when is None else when.every]),
                    "next": None if when is None else when.next_day,
                    "until": None if when is None else when.until,
                    "due": counts.count(template.name) or None,
                },
            )
        )
    return Sheet(
        name="templates",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Templates and recurring entries")),
        columns=(
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
            Column("kind", texts.say(QT_TRANSLATE_NOOP("app", "Kind")), Kind.CODE),
            Column("lines", texts.say(QT_TRANSLATE_NOOP("app", "Lines")), Kind.NUMBER),
            Column("every", texts.say(QT_TRANSLATE_NOOP("app", "Recurs")), Kind.CODE),
            Column("next", texts.say(QT_TRANSLATE_NOOP("app", "Next day")), Kind.DATE),
            Column("until", texts.say(QT_TRANSLATE_NOOP("app", "Until")), Kind.DATE),
            Column("due", texts.say(QT_TRANSLATE_NOOP("app", "Due now")), Kind.NUMBER),
        ),
        rows=tuple(rows),
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def template_lines(
    company: Company, language: str, template: Template, chart: Sequence[Account]
) -> Sheet:
    """The lines of a template; an amount that lacks is typed when it is used."""
    texts = Texts(language)
    accounts = {str(account.id): account for account in chart}
    rows = []
    for place, line in enumerate(template.lines, start=1):
        account = accounts.get(str(line.get("account_id")))
        rows.append(
            Row(
                key=str(place),
                cells={
                    "account": "" if account is None else account.code,
                    "name": "" if account is None else account.name(language),
                    "text": line.get("text"),
                    "currency": line.get("currency"),
                    "foreign": _amount(line.get("amount")),
                    "debit": _amount(line.get("debit")),
                    "credit": _amount(line.get("credit")),
                    "share": _share(line, texts),
                },
            )
        )
    foreign = texts.say(QT_TRANSLATE_NOOP("app", "In currency"))
    return Sheet(
        name="template-lines",
        title=template.name,
        columns=(
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name"))),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description"))),
            Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE, foreign),
            Column("foreign", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY, foreign),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
            Column("share", texts.say(QT_TRANSLATE_NOOP("app", "Share of the total"))),
        ),
        rows=tuple(rows),
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def _share(line: Mapping[str, Any], texts: Texts) -> str | None:
    """The share of a line and its side: 18% Credit."""
    if not line.get("share"):
        return None
    debit, credit = QT_TRANSLATE_NOOP("app", "Debit"), QT_TRANSLATE_NOOP("app", "Credit")
    said = texts.say(debit if line.get("side") == "debit" else credit)
    rest = QT_TRANSLATE_NOOP("app", "rest")
    share = texts.say(rest) if line["share"] == "rest" else str(line["share"])
    return f"{share} {said}"


def _amount(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
