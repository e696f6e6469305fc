"""How another screen opens the papers of payroll: by a key of ids alone, kept on no paper."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.core.dates import Period, parse_month
from app.core.errors import Refused
from app.payroll import service as payroll

NAME = "payroll.papers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the key of a target asks for: ids alone, for keys are kept on this computer."""

    paper: str = ""
    month: str = ""
    """2026-03; empty: that of the window."""
    run: str = ""
    people: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """As the key of a target."""
        return "|".join((self.paper, self.month, self.run, ",".join(self.people)))

    @property
    def period(self) -> Period | None:
        """The month of its own."""
        return parse_month(self.month) if self.month else None


def read_wanted(key: str) -> Wanted:
    """What a key asks for; what cannot be read there is left out."""
    paper, month, run, people = (*key.split("|", 3), "", "", "", "")[:4]
    try:
        if month:
            parse_month(month)
    except Refused:
        month = ""
    return Wanted(
        paper=paper if paper in payroll.PAPERS else "",
        month=month,
        run=run if _is_id(run) else "",
        people=tuple(one for one in people.split(",") if _is_id(one)),
    )


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
