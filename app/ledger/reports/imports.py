"""What a file holds before it comes in: its faults, or what would be entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.file_rows import FileRows
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import ZERO, AccountId, Company, EntryDraft, ImportPlan, Rate

_AROUND = 2
"""How many rows of the file are shown above and below the one with a fault."""
_COLUMNS_MAX = 24
_DATE = QT_TRANSLATE_NOOP("app", "Date")
_ROW = QT_TRANSLATE_NOOP("app", "Row")
_SOURCES = {
    "nbg": QT_TRANSLATE_NOOP("app", "National Bank"),
    "file": QT_TRANSLATE_NOOP("app", "File"),
    "manual": QT_TRANSLATE_NOOP("app", "By hand"),
    "demo": QT_TRANSLATE_NOOP("app", "Demo"),
}


def import_faults(
    company: Company, language: str, file: str, table: FileRows | None, problems: Sequence[Problem]
) -> Sheet:
    """Every fault of a file: row, column, value, what is wrong and what to do, the row beside."""
    texts = Texts(language)
    cells = dict(table.rows) if table is not None else {}
    rows = tuple(
        Row(
            key=str(place),
            cells={
                "row": None if problem.row is None else str(problem.row),
                "column": problem.column,
                "value": problem.value,
                "fault": texts.fault(problem),
                "beside": _joined(table, cells, problem.row),
            },
        )
        for place, problem in enumerate(problems)
    )
    return Sheet(
        name="import-faults",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Faults of {file}"), file=file),
        columns=(
            Column("row", texts.say(_ROW), Kind.CODE),
            Column("column", texts.say(QT_TRANSLATE_NOOP("app", "Column")), Kind.CODE),
            Column("value", texts.say(QT_TRANSLATE_NOOP("app", "Value")), Kind.CODE),
            Column("fault", texts.say(QT_TRANSLATE_NOOP("app", "What is wrong, what to do"))),
            Column("beside", texts.say(QT_TRANSLATE_NOOP("app", "The row of the file")), Kind.CODE),
        ),
        rows=rows,
        company=company.name,
        id_code=company.id_code,
        language=language,
    )


def file_rows(
    company: Company, language: str, table: FileRows, row: int | None, *, is_whole: bool = False
) -> Sheet:
    """A row of a file under the file's own header, with its neighbours; it stands out itself.

    All rows of it where the whole is asked for.
    """
    header = table.header[:_COLUMNS_MAX]
    numbers = [number for number, _ in table.rows]
    place = next((at for at, number in enumerate(numbers) if number == row), 0)
    first = max(0, place - _AROUND)
    shown = table.rows if is_whole else table.rows[first : place + _AROUND + 1]
    texts = Texts(language)
    return Sheet(
        name="file-rows",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Rows of the file")),
        columns=(
            Column("row", texts.say(_ROW), Kind.CODE),
            *(Column(f"c{at}", title.strip() or "—") for at, title in enumerate(header)),
        ),
        rows=tuple(
            Row(
                style=Style.TOTAL if number == row else Style.NORMAL,
                cells={"row": str(number), **{f"c{at}": cell for at, cell in _cells(found)}},
            )
            for number, found in ((number, cells[: len(header)]) for number, cells in shown)
        ),
        company=company.name,
        language=language,
    )


def import_plan(
    company: Company, language: str, plan: ImportPlan, codes: Mapping[AccountId, str]
) -> Sheet:
    """What a file would enter: each entry with its row of the file, day, accounts and sum."""
    texts = Texts(language)
    entries = plan.entries
    rows = tuple(
        Row(key=str(rows[0] if rows else ""), cells=_entry(entry, rows, codes))
        for entry, rows in zip(entries, plan.rows, strict=True)
    )
    debits = sum((line.debit for entry in entries for line in entry.lines), ZERO)
    days = [entry.entry_date for entry in entries]
    return Sheet(
        name="import-plan",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What will be entered")),
        columns=(
            Column("row", texts.say(_ROW), Kind.CODE),
            Column("date", texts.say(_DATE), Kind.DATE),
            Column("document", texts.say(QT_TRANSLATE_NOOP("app", "Document")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description"))),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.CODE),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.CODE),
            Column("lines", texts.say(QT_TRANSLATE_NOOP("app", "Lines")), Kind.NUMBER),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "Amount")), Kind.MONEY),
        ),
        rows=rows,
        totals={"lines": plan.lines, "amount": debits},
        company=company.name,
        id_code=company.id_code,
        first=min(days, default=None),
        last=max(days, default=None),
        language=language,
    )


def rate_list(company: Company, language: str, rates: Sequence[Rate]) -> Sheet:
    """Exchange rates: the day from which each holds, GEL per unit, and who says so."""
    texts = Texts(language)
    days = [rate.day for rate in rates]
    return Sheet(
        name="rates",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Exchange rates")),
        columns=(
            Column("date", texts.say(_DATE), Kind.DATE),
            Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
            Column("rate", texts.say(QT_TRANSLATE_NOOP("app", "GEL per unit")), Kind.RATE),
            Column("source", texts.say(QT_TRANSLATE_NOOP("app", "Source"))),
        ),
        rows=tuple(
            Row(
                key=f"{rate.day.isoformat()} {rate.currency}",
                cells={
                    "date": rate.day,
                    "currency": rate.currency,
                    "rate": rate.rate,
                    "source": texts.say(_SOURCES.get(rate.source, rate.source)),
                },
            )
            for rate in rates
        ),
        company=company.name,
        id_code=company.id_code,
        first=min(days, default=None),
        last=max(days, default=None),
        language=language,
    )


def _entry(
    entry: EntryDraft, rows: Sequence[int], codes: Mapping[AccountId, str]
) -> dict[str, Value]:
    named = [
        (line, codes.get(line.account_id, "") if line.account_id else "") for line in entry.lines
    ]
    debited = dict.fromkeys(code for line, code in named if line.debit)
    credited = dict.fromkeys(code for line, code in named if line.credit)
    return {
        "row": str(rows[0]) if rows else None,
        "date": entry.entry_date,
        "document": entry.source_document,
        "text": entry.text,
        "debit": ", ".join(debited),
        "credit": ", ".join(credited),
        "lines": len(entry.lines),
        "amount": sum((line.debit for line in entry.lines), ZERO),
    }


def _joined(
    table: FileRows | None, cells: Mapping[int, tuple[str, ...]], row: int | None
) -> str | None:
    if row is None or table is None or row not in cells:
        return None
    return " · ".join(cell.strip() for cell in cells[row] if cell.strip())


def _cells(row: Sequence[str]) -> list[tuple[int, str]]:
    return [(at, cell) for at, cell in enumerate(row) if cell]
