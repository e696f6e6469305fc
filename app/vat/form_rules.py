"""Where the program's own boxes stand in the official form, by days: read from a dated file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from app.core.law import Confidence, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in the official form; an empty row is one that nobody has confirmed."""

    part: str
    row: str = ""

    def __str__(self) -> str:
        return ".".join(one for one in (self.part, self.row) if one)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialForm:
    """A form in force from its first to its last day; `last_day` None: still in force."""

    first_day: date
    last_day: date | None
    spots: Mapping[str, Spot]
    source: Source

    @property
    def is_confirmed(self) -> bool:
        """Whether the form in force was read, and every row of it is known."""
        known = all(spot.row for spot in self.spots.values())
        return known and self.source.confidence is Confidence.VERIFIED

    def spot(self, box: str) -> Spot | None:
        """Where a box stands, if that is known at all."""
        return self.spots.get(box)


def form_on(day: date) -> OfficialForm | None:
    """The form in force on a day; None before the first one that is known.

    Units: none.
    Source: resources/forms/vat_return.toml.
    """
    for form in forms():
        if form.first_day <= day and (form.last_day is None or day <= form.last_day):
            return form
    return None


@cache
def forms() -> tuple[OfficialForm, ...]:
    """All forms that the program is delivered with, by their first days.

    Units: none.
    Source: resources/forms/vat_return.toml.
    """
    text = (files("resources") / "forms" / "vat_return.toml").read_text("utf-8")
    return tuple(
        OfficialForm(
            first_day=given["first_day"],
            last_day=given.get("last_day"),
            spots={one["box"]: Spot(part=one["part"], row=one["row"]) for one in given["parts"]},
            source=Source(
                act=given["act"],
                article=given["article"],
                edition=given["edition"],
                confidence=Confidence(given["confidence"]),
                url=given["url"],
            ),
        )
        for given in tomllib.loads(text)["form"]
    )
