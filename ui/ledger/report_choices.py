"""What a report screen is asked of, and how that is written into the key of its target.

The key brings back the same view: from a drill-down, by going back, and at the next start.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from urllib.parse import parse_qsl, urlencode

from app.core.dates import Period
from app.core.errors import Refused
from app.core.formats import parse_date
from app.reports.catalog import Asked


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
    entry: str = ""

    @property
    def key(self) -> str:
        """The choices as the key of a target; the same choices have the same key."""
        given = {one.name: getattr(self, one.name) for one in fields(self)}
        return urlencode({name: text for name, text in given.items() if text})

    def asked(self, period: Period, language: str) -> Asked:
        """What the catalogue is asked."""
        return Asked(
            period=period,
            language=language,
            account=self.account or None,
            dimension=self.dimension or None,
            value=self.value or None,
            levels=int(self.levels) if self.levels.isdecimal() else None,
            by=self.by or None,
            is_before_closing=bool(self.before_closing),
            entry=self.entry or None,
        )


def read_choices(key: str, needs: tuple[str, ...] = ()) -> Choices:
    """The choices in a key; what is not known there is left out.

    A key without names is short for what is needed: a number, a code, or `party:C-01`.
    """
    if "=" not in key:
        return Choices(**dict(zip(needs, key.split(":", len(needs) - 1), strict=False)))
    known = {one.name for one in fields(Choices)}
    given = {name: text for name, text in parse_qsl(key) if name in known}
    if "as_of" in given:
        try:
            parse_date(given["as_of"])
        except Refused:
            del given["as_of"]
    return Choices(**given)
