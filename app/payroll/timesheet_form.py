"""The signs and columns of the statutory timesheet, by days: read from a dated file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from app.core.law import Confidence, Source
from app.payroll.time_rules import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesheetForm:
    """A form in force from its first to its last day; `last_day` None: still in force."""

    first_day: date
    last_day: date | None
    sums: tuple[str, ...]
    """Names of `TimeCount`, in the order of the form's columns."""
    signs: Mapping[Mark, Mapping[str, str]]
    """The letter of a day by the language of the paper."""
    named: Mapping[str, str]
    """The act that approves it, by the language of the paper."""
    source: Source

    @property
    def is_confirmed(self) -> bool:
        """Whether the form in force was read."""
        return self.source.confidence is Confidence.VERIFIED


def timesheet_form(day: date) -> TimesheetForm | None:
    """The form in force on a day; None for days before any that is known."""
    found = (
        form
        for form in _forms()
        if form.first_day <= day and (form.last_day is None or day <= form.last_day)
    )
    return next(found, None)


@cache
def _forms() -> tuple[TimesheetForm, ...]:
    text = (files("resources") / "forms" / "timesheet.toml").read_text("utf-8")
    return tuple(
        TimesheetForm(
            first_day=row["first_day"],
            last_day=row.get("last_day"),
            sums=tuple(row["sums"]),
            signs={
                Mark(one["mark"]): {name: one[name] for name in ("ka", "en", "ru")}
                for one in row["signs"]
            },
            named=row["named"],
            source=Source(
                act=row["act"],
                article=row["article"],
                edition=row["edition"],
                confidence=Confidence(row["confidence"]),
                url=row["url"],
            ),
        )
        for row in tomllib.loads(text)["form"]
    )
