"""Sheet: the one shape of every report. Screen, PDF, Excel, CSV and JSON show the same object.

Titles inside a Sheet are already in its language; values are raw, and written by `formats`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import Formats
from app.core.texts import Texts

Value = str | int | Decimal | date | None


class Kind(StrEnum):
    """What a column holds, and so how its values are written and aligned."""

    TEXT = "text"
    CODE = "code"
    MONEY = "money"
    DATE = "date"
    NUMBER = "number"
    QUANTITY = "quantity"
    RATE = "rate"

    @property
    def is_numeric(self) -> bool:
        """Whether values are numbers, aligned on their decimal sign."""
        return self not in (Kind.TEXT, Kind.CODE, Kind.DATE)


class Style(StrEnum):
    """How a row stands among the others."""

    NORMAL = "normal"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in the cells, its title, its kind, and the title of the band above it.

    Neighbours with one `group` share that band: “Opening balance” above “Debit” and “Credit”.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    group: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", Kind(self.kind))

    @property
    def full_title(self) -> str:
        """The title where no band can stand above it."""
        return f"{self.group}: {self.title}" if self.group else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: its depth, its cells by column key, and the key that a click on it opens.

    A cell that is absent or `None` is empty; a zero is a statement and is shown as a dash.
    `keeps_next` keeps it on one page with the row below, as a group's title is kept anyway.
    `found_by` says by column key what a cell is found by as well, such as identification codes.
    """

    cells: Mapping[str, Value]
    level: int = 0
    key: str | None = None
    style: Style = Style.NORMAL
    keeps_next: bool = False
    found_by: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A line to be signed: the office of the person, and the name where it is known."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """A line of a form's head: what it is, and what stands there."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A report. `first` and `last` are its period, `as_of` the day of a report as of a day.

    `details` stand above the table, as a printed form needs them; `notes` below it. `parts` are
    the papers that the rows were joined from: on paper each begins a page of its own.

    Units: `unit` is the currency that all money columns are in; empty when they differ.
    Raises: ValueError when cells or totals name a column that is not there.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()
    totals: Mapping[str, Value] = field(default_factory=dict)
    company: str = ""
    id_code: str = ""
    first: date | None = None
    last: date | None = None
    as_of: date | None = None
    details: tuple[Detail, ...] = ()
    notes: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()
    language: str = "ka"
    unit: str = "GEL"
    parts: tuple[Sheet, ...] = ()

    def __post_init__(self) -> None:
        keys = {column.key for column in self.columns}
        if len(keys) != len(self.columns):
            raise ValueError(f"sheet {self.name} has two columns with one key")
        for cells in (self.totals, *(row.cells for row in self.rows)):
            if not cells.keys() <= keys:
                unknown = sorted(cells.keys() - keys)
                raise ValueError(f"sheet {self.name} has no column {', '.join(unknown)}")

    @property
    def when(self) -> str:
        """The period or the day of the report, as its head says it."""
        texts = Texts(self.language)
        if self.as_of is not None:
            return texts.say(QT_TRANSLATE_NOOP("app", "as of {day}"), day=self.as_of)
        if self.first is not None and self.last is not None:
            return texts.formats.period(Period(self.first, self.last))
        return ""

    @property
    def totals_label(self) -> tuple[str, str]:
        """Key and text that name the row of totals: in the first column that has no total."""
        for column in self.columns:
            if column.kind is Kind.TEXT and column.key not in self.totals:
                return column.key, Texts(self.language).say(QT_TRANSLATE_NOOP("app", "Total"))
        return "", ""


def write_value(value: Value, kind: Kind, formats: Formats) -> str:
    """A cell as the reader sees it: a zero amount is a dash, an absent value nothing.

    Raises: TypeError for a float, which cannot hold money, or a value that its kind cannot have.
    """
    match value:
        case None:
            return ""
        case str():
            return value
        case datetime():
            return formats.moment(value)
        case date():
            return formats.day(value)
        case Decimal() | int():
            return _write_number(Decimal(value), kind, formats)
    raise TypeError(f"a cell cannot hold a {type(value).__name__}")


def _write_number(number: Decimal, kind: Kind, formats: Formats) -> str:
    if not number:
        return "–"
    match kind:
        case Kind.MONEY:
            return formats.amount(number)
        case Kind.RATE:
            return formats.rate(number)
        case _:
            return formats.number(number)
