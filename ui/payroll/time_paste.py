"""Cells of a timesheet pasted from a table elsewhere. No Qt.

What is pasted is taken as it stands, marks that cannot be read too: they stand in their cells with
their faults. What has no cell here is named, and then nothing is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import parse_amount
from app.payroll import service as payroll
from ui.payroll.time_book import TimeBook

MARK_MOST = 12
"""Letters that a cell holds."""
_NOBODY = QT_TRANSLATE_NOOP(
    "app", "Row {row} of what is pasted is of “{value}”, who is not on this timesheet."
)
_TWO = QT_TRANSLATE_NOOP(
    "app", "Row {row} of what is pasted is of “{value}”, and several are called so. Use the code."
)
_BEYOND_ROWS = QT_TRANSLATE_NOOP(
    "app", "Row {row} of what is pasted lies below the last employee. Begin further up."
)
_BEYOND_DAYS = QT_TRANSLATE_NOOP(
    "app",
    "Row {row} of what is pasted goes beyond the last day of the month: “{value}”. Begin further "
    "to the left.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "app", "Row {row} of what is pasted has “{value}”, which is too long for a mark."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What a pasted text puts where, or why it puts nothing."""

    cells: dict[tuple[int, int], str]
    problems: tuple[Problem, ...] = ()


def written(text: str) -> str:
    """A mark as it is kept, hours without needless noughts; what is no mark as it was typed."""
    mark = payroll.typed(text)
    try:
        parts = [f"{parse_amount(one).normalize():f}" for one in mark.split("/")]
    except Refused:
        return mark
    return "/".join(parts)


def paste(book: TimeBook, at: tuple[int, int], area: tuple[int, int], text: str) -> Pasted:
    """What a text puts into cells from a row and day on.

    One value fills the whole selected area (`area`: rows and days). Rows that begin with the code
    or the name of an employee go to that employee from the first day on, whatever is selected.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    table = [[cell.strip() for cell in line.split("\t")] for line in lines]
    if len(table) == 1 and len(table[0]) == 1 and area != (1, 1):
        table = [table[0] * area[1] for _ in range(area[0])]
    named = _named(book, table)
    if named is not None:
        return named
    found: dict[tuple[int, int], str] = {}
    problems: list[Problem] = []
    for place, cells in enumerate(table):
        row = at[0] + place
        if row >= len(book.rows):
            if any(cells):
                problems.append(_problem("paste.rows", _BEYOND_ROWS, place, ""))
            continue
        _take(book, (row, at[1]), (place, cells), (found, problems))
    return _whole(found, problems)


def _named(book: TimeBook, table: list[list[str]]) -> Pasted | None:
    """Rows of a table whose first cells name employees; None where they do not."""
    codes = {row.code.casefold(): at for at, row in enumerate(book.rows)}
    names: dict[str, list[int]] = {}
    for at, row in enumerate(book.rows):
        names.setdefault(_plain(row.name), []).append(at)
    firsts = [cells[0] for cells in table if any(cells)]
    if not any(_plain(one) in codes or _plain(one) in names for one in firsts):
        return None
    found: dict[tuple[int, int], str] = {}
    problems: list[Problem] = []
    for place, cells in enumerate(table):
        who, rest = cells[0], cells[1:]
        if not any(cells):
            continue
        rows = [codes[_plain(who)]] if _plain(who) in codes else names.get(_plain(who), [])
        if len(rows) != 1:
            code, why = ("paste.name_twice", _TWO) if rows else ("paste.nobody", _NOBODY)
            problems.append(_problem(code, why, place, who))
            continue
        if rest and _plain(rest[0]) == _plain(book.rows[rows[0]].name):
            rest = rest[1:]
        # The sums beside the days of a copied row come along; they are counted here, not taken.
        _take(book, (rows[0], 0), (place, rest[: book.days]), (found, problems))
    return _whole(found, problems)


def _take(
    book: TimeBook,
    at: tuple[int, int],
    row: tuple[int, list[str]],
    into: tuple[dict[tuple[int, int], str], list[Problem]],
) -> None:
    place, cells = row
    found, problems = into
    for step, cell in enumerate(cells):
        mark, day = written(cell), at[1] + step
        if day >= book.days:
            if cell:
                problems.append(_problem("paste.days", _BEYOND_DAYS, place, cell))
                return
        elif len(mark) > MARK_MOST:
            problems.append(_problem("paste.long", _TOO_LONG, place, cell))
        else:
            found[at[0], day] = mark


def _whole(found: dict[tuple[int, int], str], problems: list[Problem]) -> Pasted:
    return Pasted(cells={} if problems else found, problems=tuple(problems))


def _problem(code: str, text: str, place: int, value: str) -> Problem:
    return Problem(code=code, text=text, args={"row": place + 1, "value": value})


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
