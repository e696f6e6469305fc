"""What every report of the ledger stands in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Signature
from app.core.texts import Texts
from app.ledger.records import (
    Company,
)

NO_ACCOUNT = "-"
"""The key of a row for what found no account on the other side."""


def month_key(code: str, first: date) -> str:
    """The key of a row that is about an account in one month, or about a month alone."""
    return f"{code}@{first:%Y-%m}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What every report of a company stands in: whose it is, which days, in which language."""

    company: Company
    period: Period
    language: str


def signatures(texts: Texts) -> tuple[Signature, ...]:
    """Who signs a report of the books."""
    return (
        Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Director"))),
        Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Chief accountant"))),
    )
