"""The marks of a month while they are typed: put, undone, merged with a colleague's. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from app.payroll import service as payroll
from app.payroll.records import EmployeeId, Timesheet
from app.payroll.service import Looked, MonthTime, TimeRow

Place = tuple[EmployeeId, int]
"""Whose day, and the place of the day in the month: 0 is its first."""
Cells = Mapping[Place, str]


@dataclass(slots=True)
class _Step:
    """What one stroke changed, cell by cell."""

    before: dict[Place, str]
    after: dict[Place, str]
    is_open: bool
    """Whether further letters in the same cells belong to it."""


class TimeBook:
    """A month as it stands in the grid, over what the books keep of it."""

    def __init__(self, time: MonthTime, looked: Mapping[EmployeeId, Looked]) -> None:
        self.time = time
        self.rows: tuple[TimeRow, ...] = time.rows
        self._by_id = {row.employee_id: row for row in time.rows}
        self._base = {row.employee_id: row.kept(time.month.days) for row in time.rows}
        self._marks = dict(self._base)
        self._looked = dict(looked)
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self.contested: dict[EmployeeId, dict[int, str]] = {}
        """Days that a colleague changed otherwise meanwhile, and to what."""

    @property
    def days(self) -> int:
        """How many days the month has."""
        return self.time.month.days

    def marks(self, row: int) -> tuple[str, ...]:
        """The marks of a row."""
        return self._marks[self.rows[row].employee_id]

    def mark(self, row: int, at: int) -> str:
        """One mark."""
        return self.marks(row)[at]

    def looked(self, row: int) -> Looked:
        """What a row comes to and what is wrong in it; counted once after each change."""
        who = self.rows[row]
        found = self._looked.get(who.employee_id)
        if found is None:
            found = payroll.look(who, self.marks(row), self.time.norm, self.time.labour)
            self._looked[who.employee_id] = found
        return found

    def is_changed(self, row: int) -> bool:
        """Whether a row is not kept as it stands."""
        key = self.rows[row].employee_id
        return self._marks[key] != self._base[key]

    def changed(self) -> tuple[int, ...]:
        """The rows that are not kept as they stand."""
        return tuple(at for at in range(len(self.rows)) if self.is_changed(at))

    def faulty(self) -> tuple[int, ...]:
        """The rows with marks that cannot be read."""
        return tuple(at for at in range(len(self.rows)) if self.looked(at).faults)

    def warned(self) -> tuple[int, ...]:
        """The rows with something to be warned of."""
        return tuple(at for at in range(len(self.rows)) if self.looked(at).warnings)

    def put(self, cells: Mapping[tuple[int, int], str], *, is_open: bool = False) -> bool:
        """Put marks into cells by row and day, as one step; False when nothing changes by it.

        `is_open`: letters that follow in the same cells are one step with these.
        """
        after = {
            (self.rows[row].employee_id, at): mark
            for (row, at), mark in cells.items()
            if self.mark(row, at) != mark
        }
        if not after:
            return False
        before = {place: self._marks[place[0]][place[1]] for place in after}
        last = self._past[-1] if self._past else None
        if last is not None and last.is_open and is_open and last.after.keys() >= after.keys():
            last.after.update(after)
        else:
            self._past.append(_Step(before=before, after=after, is_open=is_open))
        self._future.clear()
        self._write(after)
        return True

    def close_step(self) -> None:
        """What is typed next is a step of its own."""
        if self._past:
            self._past[-1].is_open = False

    def undo(self) -> tuple[int, int] | None:
        """Take the last step back; the row and day it was at, None where there is none."""
        return self._move(self._past, self._future, lambda step: step.before)

    def redo(self) -> tuple[int, int] | None:
        """Take a step that was taken back once more."""
        return self._move(self._future, self._past, lambda step: step.after)

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    def can_redo(self) -> bool:
        """Whether there is a step to take once more."""
        return bool(self._future)

    def usual(self, rows: Iterable[int]) -> bool:
        """Fill the days that have no mark with the usual hours; False when there are none."""
        cells: dict[tuple[int, int], str] = {}
        for row in rows:
            marks = self.marks(row)
            made = payroll.filled(self.rows[row], marks, self.time.norm)
            cells |= {(row, at): mark for at, mark in enumerate(made) if mark != marks[at]}
        return self.put(cells)

    def sheets(self) -> tuple[Timesheet, ...]:
        """The rows that changed, each with the version that was seen."""
        return tuple(self._sheet(row) for row in self.changed())

    def keep(self, sheets: Iterable[Timesheet], versions: Mapping[EmployeeId, int]) -> None:
        """These are kept now; what was typed since stays changed."""
        found = [replace(one, version=versions[one.employee_id]) for one in sheets]
        for one in found:
            self._base[one.employee_id] = one.marks
            self.contested.pop(one.employee_id, None)
        self._take(payroll.with_kept(self.time, found))

    def read_anew(self, time: MonthTime) -> None:
        """The month as it is read now, with what is typed here and not kept put over it.

        A day that a colleague changed otherwise too keeps what is typed here, and is contested.
        """
        base, marks, contested = {}, {}, {}
        for row in time.rows:
            key, theirs = row.employee_id, row.kept(self.days)
            mine = self._marks.get(key, theirs)
            base[key] = theirs
            marks[key], found = payroll.merged(self._base.get(key, theirs), mine, theirs)
            found = {**self.contested.get(key, {}), **found}
            found = {at: mark for at, mark in found.items() if marks[key][at] != theirs[at]}
            if found:
                contested[key] = found
        self._base, self._marks, self.contested = base, marks, contested
        self._looked = {}
        self._take(time)

    def _take(self, time: MonthTime) -> None:
        self.time, self.rows = time, time.rows
        self._by_id = {row.employee_id: row for row in time.rows}

    def _sheet(self, at: int) -> Timesheet:
        row = self.rows[at]
        kept = row.sheet or Timesheet(
            employee_id=row.employee_id, month=self.time.month.first, marks=()
        )
        return replace(kept, marks=self.marks(at))

    def _write(self, cells: Cells) -> None:
        touched: dict[EmployeeId, list[str]] = {}
        for (key, at), mark in cells.items():
            if key in self._by_id:
                touched.setdefault(key, list(self._marks[key]))[at] = mark
        for key, marks in touched.items():
            self._marks[key] = tuple(marks)
            self._looked.pop(key, None)

    def _move(
        self, source: list[_Step], to: list[_Step], side: Callable[[_Step], dict[Place, str]]
    ) -> tuple[int, int] | None:
        if not source:
            return None
        step = source.pop()
        step.is_open = False
        to.append(step)
        cells = side(step)
        self._write(cells)
        key, at = next(iter(cells))
        rows = [place for place, row in enumerate(self.rows) if row.employee_id == key]
        return (rows[0], at) if rows else (0, at)


def opened(time: MonthTime) -> TimeBook:
    """A month as it was read, looked through; for a job: many rows take a moment."""
    looked = {
        row.employee_id: payroll.look(row, row.kept(time.month.days), time.norm, time.labour)
        for row in time.rows
    }
    return TimeBook(time, looked)
