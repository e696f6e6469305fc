"""What an import file must be, and how its rows become entries.

Pure: rows in, entries and faults out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    ZERO,
    AccountId,
    EntryDraft,
    EntryId,
    ImportPlan,
    LineDraft,
    Registers,
)

T = TypeVar("T")
Row = tuple[int, Mapping[str, str]]
"""The number of a row in its file, and its filled cells by column."""

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
    "contract": ("contract", "ხელშეკრულება", "договор"),
    "settlement_document": (
        "settlement_document",
        "ანგარიშსწორების დოკუმენტი",
        "документ расчётов",
        "документ расчетов",
    ),
    "employee": ("employee", "თანამშრომელი", "сотрудник"),
    "item": ("item", "ნომენკლატურა", "номенклатура"),
    "warehouse": ("warehouse", "საწყობი", "склад"),
    "fixed_asset": ("fixed_asset", "ძირითადი საშუალება", "основное средство"),
    "bank_account": (
        "bank_account",
        "საბანკო ანგარიში",
        "банковский счёт",
        "банковский счет",
    ),
    "cash_desk": ("cash_desk", "სალარო", "касса"),
    "cost_centre": ("cost_centre", "cost_center", "ხარჯთა ცენტრი", "центр затрат"),
    "income_kind": ("income_kind", "შემოსავლის სახე", "вид дохода"),
}
"""Column of an import -> the names it may have in a header, in English, Georgian and Russian."""

REGISTERS: Mapping[str, str] = {
    "party": "parties",
    "vat": "vat_codes",
    "contract": "contracts",
    "settlement_document": "settlement_documents",
    "employee": "employees",
    "item": "items",
    "warehouse": "warehouses",
    "fixed_asset": "fixed_assets",
    "bank_account": "bank_accounts",
    "cash_desk": "cash_desks",
    "cost_centre": "cost_centres",
    "income_kind": "income_kinds",
}
"""Column of an import -> the register of dimensions whose codes it holds."""

_DIMENSIONS = {column: "vat_code" if column == "vat" else column for column in REGISTERS}

REQUIRED = ("entry", "date", "account", "debit", "credit")
GEL_DIGITS = 2
RATE_DIGITS = 8
AMOUNT_DIGITS = 4
NOWHERE = UUID(int=0)
"""Stands for an account that could not be read, in a plan that has a fault for it."""

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
    groups: list[list[Row]] = []
    previous = None
    for number, raw in table.rows:
        cells = reader.cells(number, raw)
        key = cells.get("entry", "")
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
    """All faults of a file: those of its cells, and those that name an entry and a line.

    The latter are put onto the row and column that they come from.

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
        if row is None:
            value = None
        else:
            found = _filled(cells[row], places)
            if column == "debit" and problem.code.startswith("line.") and "debit" not in found:
                column = "credit" if "credit" in found else "debit"
            value = found.get(column, "")
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
    return _in_order((*plan.problems, *placed))


def _in_order(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.row or 0))


def registers_in(header: Sequence[str]) -> Mapping[str, str]:
    """The columns of dimensions that a header names, with the register behind each.

    Units: none.
    Source: README “Import”.
    """
    places, _ = _places(header)
    return {column: register for column, register in REGISTERS.items() if column in places}


def right_entries(plan: ImportPlan) -> tuple[tuple[int, ...], tuple[EntryDraft, ...]]:
    """The entries in whose rows no fault was found, with their places in the file from 1.

    Units: none.
    Source: README “Import”: all faults of a file are told at once.
    """
    wrong = {problem.row for problem in plan.problems}
    if not plan.problems:
        return tuple(range(1, len(plan.entries) + 1)), plan.entries
    places = tuple(place for place, rows in enumerate(plan.rows, start=1) if wrong.isdisjoint(rows))
    return places, tuple(plan.entries[place - 1] for place in places)


def _filled(raw: Sequence[str], places: Mapping[str, int]) -> dict[str, str]:
    """The cells of a row that are not empty, by column; a row may be shorter than its header."""
    end = len(raw)
    return {
        column: cell
        for column, place in places.items()
        if place < end and (cell := raw[place].strip())
    }


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
        column = names.get(" ".join(title.split()).casefold())
        if column is None and title.strip():
            text = QT_TRANSLATE_NOOP(
                "app",
                "The column “{value}” is not known. Rename or delete it. Known are: {columns}.",
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
        self._named = frozenset(places.values())
        # Days and sums repeat within a file, and reading one takes longer than looking it up.
        self._days: dict[str, date] = {}
        self._amounts: dict[tuple[str, int], Decimal] = {}
        self._dimensions = {
            column: registers.dimensions.get(column, {}) for column in REGISTERS if column in places
        }
        self.problems: list[Problem] = []

    def cells(self, row: int, raw: Sequence[str]) -> Mapping[str, str]:
        """The filled cells of a row by column; a value under no title is told, never dropped."""
        if len(raw) > len(self._places):
            for place, value in enumerate(raw):
                if place not in self._named and value.strip():
                    text = QT_TRANSLATE_NOOP(
                        "app",
                        "“{value}” stands in column {place}, which has no title. Give the column a "
                        "title or empty the cell; a sum with a comma needs quotes in a file parted "
                        "by commas.",
                    )
                    self._tell(row, str(place + 1), value, "import.cell_without_title", text)
        return _filled(raw, self._places)

    def entry(self, group: Sequence[Row]) -> EntryDraft:
        """One entry from its rows; date and text are those of its first row."""
        first_row, first = group[0]
        day = self._day(first_row, first)
        for number, cells in group[1:]:
            if "date" not in cells:
                continue
            other = self._day(number, cells)
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
            text=first.get("text", ""),
            source_document=first.get("entry", ""),
            lines=tuple(self._line(number, cells) for number, cells in group),
        )

    def _line(self, row: int, cells: Mapping[str, str]) -> LineDraft:
        dimensions: dict[str, UUID] = {}
        for column, codes in self._dimensions.items():
            if column in cells:
                found = self._known(row, column, cells, codes)
                if found is not None:
                    dimensions[_DIMENSIONS[column]] = found
        debit = self._amount(row, "debit", cells, GEL_DIGITS) or ZERO
        credit = self._amount(row, "credit", cells, GEL_DIGITS) or ZERO
        currency, amount, rate = self._foreign(row, cells, debit + credit)
        return LineDraft(
            account_id=AccountId(self._account(row, cells)),
            debit=debit,
            credit=credit,
            currency=currency,
            amount=amount,
            rate=rate,
            dimensions=dimensions,
            text=cells.get("text", ""),
        )

    def _foreign(
        self, row: int, cells: Mapping[str, str], gel: Decimal
    ) -> tuple[str | None, Decimal | None, Decimal | None]:
        """Currency, amount and rate of a line; three times None where it is in GEL.

        Files of other programs repeat the sum in GEL as an amount; any other amount without its
        currency is a fault, lest it be dropped unseen.
        """
        currency = cells.get("currency", "")
        # Only Latin letters have a capital that is the same letter: never Georgian.
        currency = currency.upper() if currency.isascii() else currency
        if currency == "GEL":
            return None, None, None
        amount = self._amount(row, "amount", cells, AMOUNT_DIGITS)
        if currency:
            return currency, amount, self._amount(row, "rate", cells, RATE_DIGITS)
        if amount and amount != gel:
            self._fault(row, "amount", cells, "line.currency_half", MESSAGES["line.currency_half"])
        return None, None, None

    def _account(self, row: int, cells: Mapping[str, str]) -> UUID:
        if "account" not in cells:
            text = QT_TRANSLATE_NOOP("app", "The row has no account. Give its code.")
            self._fault(row, "account", cells, "line.account_missing", text)
            return NOWHERE
        return self._known(row, "account", cells, self._registers.accounts) or NOWHERE

    def _day(self, row: int, cells: Mapping[str, str]) -> date | None:
        """The day of a row, or None where a fault was noted; an empty cell is a fault."""
        text = cells.get("date")
        if text is None:
            self._fault(row, "date", cells, "entry.date_missing", MESSAGES["entry.date_missing"])
            return None
        if text not in self._days:
            try:
                self._days[text] = parse_date(text)
            except Refused as fault:
                self._tell(row, "date", text, fault.code, fault.text, **fault.args_)
                return None
        return self._days[text]

    def _amount(
        self, row: int, column: str, cells: Mapping[str, str], digits: int
    ) -> Decimal | None:
        """The amount of a cell, or None where it is empty or a fault was noted."""
        text = cells.get(column)
        if text is None:
            return None
        key = (text, digits)
        if key not in self._amounts:
            try:
                self._amounts[key] = parse_amount(text, digits)
            except Refused as fault:
                self._tell(row, column, text, fault.code, fault.text, **fault.args_)
                return None
        return self._amounts[key]

    def _known(
        self, row: int, column: str, cells: Mapping[str, str], known: Mapping[str, T]
    ) -> T | None:
        found = known.get(cells[column])
        if found is None:
            text = QT_TRANSLATE_NOOP(
                "app",
                "“{value}” is not in the register of this company. Add it there or correct it.",
            )
            self._fault(row, column, cells, f"line.{column}_unknown", text)
        return found

    def _fault(self, row: int, column: str, cells: Mapping[str, str], code: str, text: str) -> None:
        self._tell(row, column, cells.get(column, ""), code, text)

    def _tell(
        self, row: int, column: str, value: str, code: str, text: str, /, **args: object
    ) -> None:
        self.problems.append(
            Problem(
                code=code,
                text=text,
                args={"value": value, "place": column, **args},
                row=row,
                column=column,
                value=value,
            )
        )
