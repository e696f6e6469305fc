"""How a chart of accounts is written as a table and read from one, exactly there and back.

Pure: accounts in, rows out; rows in, accounts and faults out. What must hold in the tree is asked
of the database.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.file_rows import NEITHER_YES_NOR_NO, YES_OR_NO, FileRows
from app.core.messages import MESSAGES
from app.ledger.records import Account, ChartPlan

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "კოდი", "код"),
    "parent": ("parent", "parent_code", "ზედა ანგარიში", "вышестоящий счёт"),
    "name_ka": ("name_ka", "name", "დასახელება", "название"),
    "name_en": ("name_en", "დასახელება ინგლისურად", "название на английском"),
    "name_ru": ("name_ru", "დასახელება რუსულად", "название на русском"),
    "type": ("type", "ტიპი", "тип"),
    "normal_side": ("normal_side", "ნორმალური მხარე", "нормальная сторона"),
    "currency_rule": ("currency_rule", "ვალუტის წესი", "правило валюты"),
    "ifrs_line": ("ifrs_line", "ფასს-ის სტრიქონი", "строка мсфо"),
    "cash_flow_class": ("cash_flow_class", "ფულადი ნაკადის კლასი", "класс денежного потока"),
    "required_dimensions": (
        "required_dimensions",
        "სავალდებულო ანალიტიკა",
        "обязательная аналитика",
    ),
    "postable": ("postable", "is_postable", "გატარებებისთვის", "для проводок"),
    "active": ("active", "is_active", "აქტიური", "активен"),
    "monetary": ("monetary", "is_monetary", "მონეტარული", "монетарный"),
    "roles": ("roles", "როლები", "роли"),
    "metadata": ("metadata", "დამატებითი მონაცემები", "дополнительные данные"),
}
"""Column of a chart file -> the names it may have in a header. The first is the one exported."""

_FIELD_OF = {
    "parent": "parent_code",
    "postable": "is_postable",
    "active": "is_active",
    "monetary": "is_monetary",
}
_COLUMN_OF = {field: column for column, field in _FIELD_OF.items()}
# Empty cells of these columns say nothing; of the others, that there is nothing.
_UNSAID = ("name_ka", "type", "normal_side", "currency_rule", "cash_flow_class")
# A spreadsheet runs a text that begins so; the wide forms are run too.
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def chart_table(chart: Sequence[Account]) -> FileRows:
    """The chart as a table that `plan_chart` reads back to the same accounts.

    Units: none; texts as they stand, yes and no for what is either, several values by blanks.
    Source: design of the chart file, README “Accounts”.
    """
    rows = tuple(
        (number, tuple(guarded(cell) for cell in _cells(account)))
        for number, account in enumerate(chart, start=2)
    )
    return FileRows(header=tuple(COLUMNS), rows=rows)


def guarded(text: str) -> str:
    """A text with an apostrophe in front where a spreadsheet would run or swallow it.

    Units: none.
    Source: design of the chart file, README “Accounts”; `unguarded` takes exactly this off again.
    """
    return f"'{text}" if text.startswith((*_FORMULA_SIGNS, "'")) else text


def unguarded(text: str) -> str:
    """The text without the apostrophe that `guarded` put in front.

    Units: none.
    Source: design of the chart file, README “Accounts”.
    """
    return text[1:] if text.startswith("'") and guarded(text[1:]) == text else text


def _cells(account: Account) -> tuple[str, ...]:
    return (
        account.code,
        account.parent_code,
        *(account.names.get(language, "") for language in ("ka", "en", "ru")),
        str(account.type),
        account.normal_side,
        account.currency_rule,
        account.ifrs_line,
        account.cash_flow_class,
        " ".join(account.required_dimensions),
        "yes" if account.is_postable else "no",
        "yes" if account.is_active else "no",
        "" if account.is_monetary is None else "yes" if account.is_monetary else "no",
        " ".join(account.roles),
        _metadata_text(account.metadata),
    )


def _metadata_text(metadata: Mapping[str, Any]) -> str:
    if not metadata:
        return ""
    return json.dumps(metadata, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def plan_chart(table: FileRows) -> ChartPlan:
    """The accounts of a file, one in a row; what a file does not say is left unsaid.

    Units: none.
    Source: design of the chart file, README “Accounts”.
    """
    places, problems = _places(table.header)
    if problems:
        return ChartPlan(accounts=(), rows=(), problems=problems)
    found: list[Problem] = []
    accounts = tuple(_account(places, row, cells, found) for row, cells in table.rows)
    if not accounts:
        text = QT_TRANSLATE_NOOP("app", "The file has no accounts under its header.")
        found.append(Problem(code="chart.empty", text=text))
    return ChartPlan(
        accounts=accounts, rows=tuple(row for row, _ in table.rows), problems=tuple(found)
    )


def place_chart_problems(
    plan: ChartPlan, problems: Sequence[tuple[int, str, str, Mapping[str, Any]]]
) -> tuple[Problem, ...]:
    """Faults by place and field, put onto the row and column of the file they come from.

    Units: rows as the file counts them, from 1.
    Source: README “Accounts”.
    """
    placed = []
    for place, field, code, args in problems:
        value = plan.accounts[place - 1].get(field)
        given = " ".join(value) if isinstance(value, list) else value
        column = _COLUMN_OF.get(field, field)
        placed.append(
            Problem(
                code=code,
                text=MESSAGES[code],
                args=dict(args),
                row=plan.rows[place - 1],
                column=column,
                value=_shown(given),
            )
        )
    return tuple(sorted(placed, key=lambda problem: problem.row or 0))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _places(header: Sequence[str]) -> tuple[dict[str, int], tuple[Problem, ...]]:
    """Where each column stands; a fault for each that is double, not known, or missing."""
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
    if "code" not in places:
        text = QT_TRANSLATE_NOOP("app", "The column “{value}” is missing. Add it to the header.")
        problems.append(_header_problem("import.column_missing", text, "code"))
    return places, tuple(problems)


def _header_problem(code: str, text: str, value: str) -> Problem:
    args = {"value": value, "columns": ", ".join(COLUMNS)}
    return Problem(code=code, text=text, args=args, row=1, column=value, value=value)


def _account(
    places: Mapping[str, int], row: int, cells: Sequence[str], found: list[Problem]
) -> dict[str, Any]:
    account: dict[str, Any] = {}
    for column, place in places.items():
        text = unguarded(cells[place]).strip(" ") if place < len(cells) else ""
        field = _FIELD_OF.get(column, column)
        if column in ("postable", "active", "monetary"):
            value = YES_OR_NO.get(text.casefold())
            if text and value is None:
                said = (row, column, text)
                found.append(_fault("import.yes_or_no", NEITHER_YES_NOR_NO, said))
            elif text or column == "monetary":
                account[field] = value
        elif column in ("required_dimensions", "roles"):
            account[field] = [part for part in re.split(r"[\s,;]+", text) if part]
        elif column == "metadata":
            account[field] = _metadata(row, text, found)
        elif text or column not in _UNSAID:
            account[field] = text
    account.setdefault("code", "")
    return account


def _metadata(row: int, text: str, found: list[Problem]) -> dict[str, Any]:
    try:
        value = json.loads(text, parse_float=str) if text else {}
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        problem = QT_TRANSLATE_NOOP("app", "“{value}” is no JSON object such as {example}.")
        found.append(_fault("chart.metadata", problem, (row, "metadata", text)))
        return {}
    return value


def _fault(code: str, text: str, where: tuple[int, str, str]) -> Problem:
    row, column, value = where
    args = {"value": value, "example": '{"branch":"2"}'}
    return Problem(code=code, text=text, args=args, row=row, column=column, value=value)
