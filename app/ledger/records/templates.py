"""Templates of entries and their recurrence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NewType
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP
from app.ledger.records.entries import EntryId

TemplateId = NewType("TemplateId", UUID)
EVERY = {
    "none": QT_TRANSLATE_NOOP("app", "Only when used"),
    "monthly": QT_TRANSLATE_NOOP("app", "Every month"),
    "quarterly": QT_TRANSLATE_NOOP("app", "Every quarter"),
    "yearly": QT_TRANSLATE_NOOP("app", "Every year"),
}
"""How often a template makes drafts by itself, with its English name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """When a template makes drafts by itself: `monthly`, `quarterly` or `yearly`.

    `month_day` 31 is the end of the month; `next_day` is the first day not yet drafted.
    """

    every: str
    month_day: int
    next_day: date
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An entry prepared once.

    Its lines stand as the database takes them, amounts as texts; amounts may lack. A line may be
    a share of a total instead: `share` "18%", "18/118" or "rest", on the `side` debit or credit;
    the rest is what balances, and takes what rounding to the tetri leaves over. On saving,
    `from_entry` takes the lines of that entry or draft, and without lines those kept so far stay.
    """

    id: TemplateId
    name: str
    kind: str
    series: str
    text: str
    recurrence: Recurrence | None
    version: int | None
    lines: Sequence[dict[str, Any]] = ()
    from_entry: EntryId | None = None

    @property
    def has_shares(self) -> bool:
        """Whether lines are shares of a total, which is asked for when the template is used."""
        return any(line.get("share") for line in self.lines)

    def as_json(self) -> dict[str, Any]:
        """The template whole, as the database takes it."""
        given: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "series": self.series,
            "text": self.text,
        }
        if self.from_entry is not None:
            given["from_entry"] = self.from_entry
        elif self.lines:
            given["lines"] = list(self.lines)
        if self.recurrence is not None:
            given |= {
                "recurrence": self.recurrence.every,
                "month_day": self.recurrence.month_day,
                "next_day": self.recurrence.next_day,
                "until": self.recurrence.until,
            }
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """For which day a draft is made of a template, and with what amounts.

    Units: `total` in GEL, what shares are shares of; None where it is not known.
    """

    day: date
    factor: Decimal = Decimal(1)
    total: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """A day on which a recurring entry is due, or the draft that was made for it."""

    template: str
    day: date
    reference: str = ""
