"""What a report screen is asked of, and how that is written into the key of its target.

The key brings back the same view: from a drill-down, by going back, and at the next start.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from urllib.parse import parse_qsl, urlencode

from app.core.dates import Period, parse_month
from app.core.errors import Refused
from app.core.formats import parse_date
from app.reports.catalog import Asked

LAST_DAY = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What was chosen; an empty text means that nothing was."""

    account: str = ""
    dimension: str = ""
    value: str = ""
    levels: str = ""
    by: str = ""
    before_closing: str = ""
    as_of: str = ""
    """A day, or LAST_DAY: the last day of the period."""
    entry: str = ""
    corresponding: str = ""
    side: str = ""
    first: str = ""
    last: str = ""
    """Days of its own, which a drill-down brings; without them it follows the window's period."""

    @property
    def key(self) -> str:
        """The choices as the key of a target; the same choices have the same key."""
        given = {one.name: getattr(self, one.name) for one in fields(self)}
        return urlencode({name: text for name, text in given.items() if text})

    @property
    def days(self) -> Period | None:
        """The days of its own."""
        if not (self.first and self.last):
            return None
        return Period(parse_date(self.first), parse_date(self.last))

    def day(self, period: Period) -> date | None:
        """The day asked for instead of a period."""
        if not self.as_of:
            return None
        return period.last if self.as_of == LAST_DAY else parse_date(self.as_of)

    def in_month(self, key: str) -> tuple[str, dict[str, str]]:
        """The code in the key of a row, and the days of its month where it names one."""
        code, _, name = key.partition("@")
        if not name:
            return code, {"first": self.first, "last": self.last}
        days = parse_month(name)
        return code, {"first": days.first.isoformat(), "last": days.last.isoformat()}

    def asked(self, period: Period, language: str) -> Asked:
        """What the catalogue is asked."""
        return Asked(
            period=self.days or period,
            language=language,
            account=self.account or None,
            dimension=self.dimension or None,
            value=self.value or None,
            levels=int(self.levels) if self.levels.isdecimal() else None,
            by=self.by or None,
            is_before_closing=bool(self.before_closing),
            entry=self.entry or None,
            corresponding=self.corresponding or None,
            side=self.side or None,
        )


def read_choices(key: str, needs: tuple[str, ...] = ()) -> Choices:
    """The choices in a key; what is not known there is left out.

    A key without names is short for what is needed: a number, a code, or `party:C-01`.
    """
    if "=" not in key:
        return Choices(**dict(zip(needs, key.split(":", len(needs) - 1), strict=False)))
    known = {one.name for one in fields(Choices)}
    given = {name: text for name, text in parse_qsl(key) if name in known}
    if given.get("as_of") != LAST_DAY and not _are_days(given.get("as_of", "")):
        given.pop("as_of", None)
    if not _are_days(given.get("first", ""), given.get("last", "")):
        for name in ("first", "last"):
            given.pop(name, None)
    return Choices(**given)


def _are_days(*texts: str) -> bool:
    """Whether these are days, in order."""
    try:
        days = [parse_date(text) for text in texts]
    except Refused:
        return False
    return days == sorted(days)
