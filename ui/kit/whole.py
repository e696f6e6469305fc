"""Sheets of which only a part is on the screen: what goes to paper or a file is the whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

from app.core.sheet import Sheet

Step = Callable[[int, int], object]
"""Told on the way: how much is done, and of how much; of 0, where nobody knows how much there is.

It raises when the reader has stopped the work.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSheet(Sheet):
    """The part of a long sheet that is in sight, and how the whole is read."""

    read: Callable[[Step], Sheet]


def in_part(seen: Sheet, read: Callable[[Step], Sheet]) -> PartSheet:
    """A sheet as it is seen, which stands for a longer one."""
    known = {one.name: getattr(seen, one.name) for one in fields(Sheet)}
    return PartSheet(**known, read=read)


def whole(sheet: Sheet, step: Step) -> Sheet:
    """All of a sheet; reads what is not in sight, so it is called inside a job."""
    return sheet.read(step) if isinstance(sheet, PartSheet) else sheet
