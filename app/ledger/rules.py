"""What an import file must be, and how its rows become entries.

Pure: rows in, entries and faults out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import FileRows
from app.core.formats import parse_amount, parse_date
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.ledger.records import (
    AccountId,
    EntryDraft,
    EntryId,
    ImportPlan,
    LineDraft,
    Registers,
)

T = TypeVar("T")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "entry": ("entry", "გატარება", "№", "проводка"),
    "date": ("date", "თარიღი", "дата"),
    "text": ("text", "შინაარსი", "содержание"),
    "account": ("account", "ანგარიში", "счёт", "счет"),
    "debit": ("debit", "დებეტი", "дебет"),
    "credit": ("credit", "კრედიტი", "кредит"),
    "currency": ("currency", "ვალუტა", "валюта"),
    "amount": ("amount", "თანხა", "თანხა ვალუტაში", "сумма", "сумма в валюте"),
    "rate": ("rate", "კურსი", "курс"),
    "party": ("party", "კონტრაჰენტი", "контрагент"),
    "vat": ("vat", "დღგ", "ндс"),
}
"""Column of an import -> the names it may have in a header, in English, Georgian and Russian."""

REQUIRED = ("entry", "date", "account", "debit", "credit")
RATE_DIGITS = 8
AMOUNT_DIGITS = 4

_COLUMN_OF = {
    "line.one_side": "debit",
    "line.tetri": "debit",
    "line.too_large": "debit",
    "line.amount_times_rate": "rate",
    "line.rate_missing": "rate",
    "line.currency_digits": "amount",
    "line.currency_half": "amount",
    "line.currency_unknown": "currency",
    "line.currency_is_gel": "currency",
    "line.gel_only": "currency",
    "line.foreign_only": "currency",
    "line.dimension_missing": "party",
    "entry.unbalanced": "debit",
    "entry.lines_missing": "entry",
}


def plan_import(table: FileRows, registers: Registers) -> ImportPlan:
    """The entries of a file: consecutive rows with one value in `entry` are one entry.

    Units: amounts in GEL with two digits; foreign amounts with four; rates in GEL per unit
    with eight.
    Source: design of the import file, README “Import”; accounting form of a journal entry (Law of
    Georgia on Accounting, Reporting and Auditing, No. 5386, 08.06.2016, art. 2: by the standards).
    """
    places, problems = _places(table.header)
    if problems:
        return ImportPlan(entries=(), rows=(), problems=problems)
    reader = _Reader(places, registers)
    groups: list[list[tuple[int, Sequence[str]]]] = []
    previous = None
    for number, cells in table.rows:
        key = reader.cell(cells, "entry")
        if key == "" or key != previous:
            groups.append([])
        groups[-1].append((number, cells))
        previous = key
    entries = tuple(reader.entry(group) for group in groups)
    if not entries:
        reader.problems.append(
            Problem(
                code="import.empty",
                text=QT_TRANSLATE_NOOP(
                    "app", "The file has no rows under its header. Nothing would be imported."
                ),
            )
        )
    rows = tuple(tuple(number for number, _ in group) for group in groups)
    return ImportPlan(entries=entries, rows=rows, problems=_in_order(reader.problems))


def place_problems(
    plan: ImportPlan, table: FileRows, problems: Sequence[Problem]
) -> tuple[Problem, ...]:
    """Faults that name an entry and a line, put onto the row and column of the file they come from.

    Units: rows as the file counts them, from 1.
    Source: README “Import”.
    """
    places, _ = _places(table.header)
    cells = dict(table.rows)
    placed = []
    for problem in problems:
        entry, line = problem.args.get("entry"), problem.args.get("line")
        row = None
        if isinstance(entry, int):
            row = plan.rows[entry - 1][line - 1 if isinstance(line, int) else 0]
        column = _column_of(problem.code)
        value = None if row is None else _cell(cells[row], places.get(column))
        placed.append(
            Problem(
                code=problem.code,
                text=problem.text,
                args=problem.args,
                row=row,
                column=column,
                value=value,
            )
        )
    return _in_order(placed)


def _in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.row or 0))


def _cell(cells: Sequence[str], place: int | None) -> str:
    """The text of a cell, or nothing where the column is missing or the row too short for it."""
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _column_of(code: str) -> str:
    if code in _COLUMN_OF:
        return _COLUMN_OF[code]
    return "account" if code.startswith("line.") else "date"


def _places(header: Sequence[str]) -> tuple[dict[str, int], tuple[Problem, ...]]:
    """Where each column stands; a fault for each that is missing, double or not known."""
    names = {name: column for column, aliases in COLUMNS.items() for name in aliases}
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for place, title in enumerate(header):
        column = names.get(title.strip().casefold())
        if column is None and title.strip():
            text = QT_TRANSLATE_NOOP(
                "app", "The column “{value}” is not known. Known are: {columns}."
            )
            problems.append(_header_problem("import.column_unknown", text, title))
        elif column in places:
            text = QT_TRANSLATE_NOOP("app", "The column “{value}” stands twice. Leave one.")
            problems.append(_header_problem("import.column_double", text, title))
        elif column is not None:
            places[column] = place
    for column in REQUIRED:
        if column not in places:
            text = QT_TRANSLATE_NOOP(
                "app", "The column “{value}” is missing. Add it to the header."
            )
            problems.append(_header_problem("import.column_missing", text, column))
    return places, tuple(problems)


def _header_problem(code: str, text: str, value: str) -> Problem:
    known = ", ".join(COLUMNS)
    return Problem(
        code=code,
        text=text,
        args={"value": value, "columns": known},
        row=1,
        column=value,
        value=value,
    )


class _Reader:
    """Turns cells into values and keeps every fault with its row and column."""

    def __init__(self, places: Mapping[str, int], registers: Registers) -> None:
        self._places = places
        self._registers = registers
        self.problems: list[Problem] = []

    def cell(self, cells: Sequence[str], column: str) -> str:
        """The text of a cell, or nothing where the column or the cell is missing."""
        return _cell(cells, self._places.get(column))

    def entry(self, group: Sequence[tuple[int, Sequence[str]]]) -> EntryDraft:
        """One entry from its rows; date and text are those of its first row."""
        first_row, first = group[0]
        day = self._read(first_row, "date", first, parse_date)
        for number, cells in group[1:]:
            other = (
                self._read(number, "date", cells, parse_date) if self.cell(cells, "date") else day
            )
            if None not in (day, other) and other != day:
                text = QT_TRANSLATE_NOOP(
                    "app",
                    "The rows of one entry have different dates. Give all the date of the first.",
                )
                self._fault(number, "date", cells, "import.date_differs", text)
        return EntryDraft(
            id=EntryId(new_id()),
            kind="imported",
            entry_date=day or date.min,
            text=self.cell(first, "text"),
            source_document=self.cell(first, "entry"),
            lines=tuple(self._line(number, cells) for number, cells in group),
        )

    def _line(self, row: int, cells: Sequence[str]) -> LineDraft:
        dimensions: dict[str, UUID] = {}
        party = self._known(row, "party", cells, self._registers.parties)
        if party is not None:
            dimensions["party"] = party
        vat_code = self._known(row, "vat", cells, self._registers.vat_codes)
        if vat_code is not None:
            dimensions["vat_code"] = vat_code
        debit = self._read(row, "debit", cells, parse_amount) or Decimal(0)
        credit = self._read(row, "credit", cells, parse_amount) or Decimal(0)
        currency, amount, rate = self._foreign(row, cells, debit + credit)
        return LineDraft(
            account_id=AccountId(self._account(row, cells)),
            debit=debit,
            credit=credit,
            currency=currency,
            amount=amount,
            rate=rate,
            dimensions=dimensions,
            text=self.cell(cells, "text"),
        )

    def _foreign(
        self, row: int, cells: Sequence[str], gel: Decimal
    ) -> tuple[str | None, Decimal | None, Decimal | None]:
        """Currency, amount and rate of a line; three times None where it is in GEL.

        Files of other programs repeat the sum in GEL as an amount; any other amount without its
        currency is a fault, lest it be dropped unseen.
        """
        currency = self.cell(cells, "currency")
        # Only Latin letters have a capital that is the same letter: never Georgian.
        currency = currency.upper() if currency.isascii() else currency
        if currency == "GEL":
            return None, None, None
        amount = self._digits(row, "amount", cells, AMOUNT_DIGITS)
        if currency:
            return currency, amount, self._digits(row, "rate", cells, RATE_DIGITS)
        if amount and amount != gel:
            self._fault(row, "amount", cells, "line.currency_half", MESSAGES["line.currency_half"])
        return None, None, None

    def _account(self, row: int, cells: Sequence[str]) -> UUID:
        found = self._known(row, "account", cells, self._registers.accounts)
        if found is None and not self.cell(cells, "account"):
            text = QT_TRANSLATE_NOOP("app", "The row has no account. Give its code.")
            self._fault(row, "account", cells, "line.account_missing", text)
        return found if found is not None else UUID(int=0)

    def _digits(self, row: int, column: str, cells: Sequence[str], digits: int) -> Decimal | None:
        return self._read(row, column, cells, lambda text: parse_amount(text, digits))

    def _read(
        self, row: int, column: str, cells: Sequence[str], parse: Callable[[str], T]
    ) -> T | None:
        """The value of a cell, or None where it is empty or a fault was noted."""
        text = self.cell(cells, column)
        if not text and column != "date":
            return None
        try:
            return parse(text)
        except Refused as fault:
            self.problems.append(
                Problem(
                    code=fault.code,
                    text=fault.text,
                    args=fault.args_,
                    row=row,
                    column=column,
                    value=text,
                )
            )
            return None

    def _known(
        self, row: int, column: str, cells: Sequence[str], known: Mapping[str, T]
    ) -> T | None:
        code = self.cell(cells, column)
        if not code:
            return None
        found = known.get(code)
        if found is None:
            text = QT_TRANSLATE_NOOP(
                "app",
                "“{value}” is not in the register of this company. Add it there or correct it.",
            )
            self._fault(row, column, cells, f"line.{column}_unknown", text)
        return found

    def _fault(self, row: int, column: str, cells: Sequence[str], code: str, text: str) -> None:
        value = self.cell(cells, column)
        self.problems.append(
            Problem(
                code=code, text=text, args={"value": value}, row=row, column=column, value=value
            )
        )
