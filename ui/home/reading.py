"""What a tile asks and what it shows: the shapes that tiles and their readings share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.books import Books, Desk
from app.core.changes import Topic
from app.core.dates import Period
from app.core.texts import Texts


class Tone(StrEnum):
    """How urgent it is; each has a sign and a word of its own, the colour comes last."""

    NOTHING = "nothing"
    CALM = "calm"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What a reading is given; `desk` is None where nobody is known to sit here."""

    books: Books
    desk: Desk | None
    today: date
    texts: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a tile shows, said already: a figure, how it stands, and until when.

    Where there is nothing `figure` is empty, `state` says what belongs here and `hint` which key
    makes it. `month` is what is looked at where the tile leads.
    """

    state: str
    figure: str = ""
    tone: Tone = Tone.NOTHING
    hint: str = ""
    day: date | None = None
    month: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A line of the table of tiles; `title` is a marked text of the context "app".

    `read` runs in a job of its own and gives None where the tile does not concern the company.
    Whoever lacks one of the `rights` has no such tile.
    """

    name: str
    title: str
    icon: str
    opens: str
    read: Callable[[Asking], Reading | None]
    rights: frozenset[str]
    watches: Topic
    key: str = ""
