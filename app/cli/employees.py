"""davtari payroll employees: the people of the payroll. Every reading of them is recorded."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today as day_of
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.core.sheet import Sheet, write_value
from app.core.texts import Texts
from app.ledger import service as ledger
from app.paper.reading import read_file, read_table
from app.paper.writing import write_file
from app.payroll import service as payroll
from app.payroll.records import EmployeeId

_IMPORTED = {
    "checked": QT_TRANSLATE_NOOP(
        "app",
        "{added} {added:employee|employees} would be added, {changed} changed, {same} are the "
        "same. Add --commit to bring them in.",
    ),
    "saved": QT_TRANSLATE_NOOP(
        "app",
        "{added} {added:employee is|employees are} added, {changed} changed, {same} were the same.",
    ),
}
_BLOCKED = QT_TRANSLATE_NOOP("app", "{employee} is blocked and shown to nobody.")
_LIFTED = QT_TRANSLATE_NOOP("app", "{employee} is shown again.")
_ERASED = QT_TRANSLATE_NOOP("app", "Who {employee} was is erased; the code stays in the books.")
_WRITTEN = QT_TRANSLATE_NOOP("app", "Written to {file}.")


def add(payroll_group: Adder) -> None:
    """Add the group below payroll."""
    group = payroll_group.group("employees", QT_TRANSLATE_NOOP("app", "the people of the payroll"))
    group.command(
        "list",
        _list,
        QT_TRANSLATE_NOOP("app", "list the employees, blocked ones by their code alone"),
    )
    shown = group.command(
        "show", _show, QT_TRANSLATE_NOOP("app", "show an employee with everything agreed")
    )
    shown.add_argument("code", metavar="CODE")
    bring = group.command(
        "import",
        _import,
        QT_TRANSLATE_NOOP("app", "check a file of employees; --commit brings it in"),
    )
    bring.add_argument("file", type=Path, metavar="FILE.csv|xlsx")
    bring.add_argument(
        "--commit",
        action="store_true",
        help=QT_TRANSLATE_NOOP("app", "bring it in, whole or not at all"),
    )
    block = group.command(
        "block", _block, QT_TRANSLATE_NOOP("app", "show a person to nobody, or again with --lift")
    )
    block.add_argument("code", metavar="CODE")
    block.add_argument(
        "--reason",
        required=True,
        metavar="TEXT",
        help=QT_TRANSLATE_NOOP("app", "kept with the data"),
    )
    block.add_argument(
        "--lift", action="store_true", help=QT_TRANSLATE_NOOP("app", "show the person again")
    )
    erase = group.command(
        "erase", _erase, QT_TRANSLATE_NOOP("app", "erase who a person was; the code stays")
    )
    erase.add_argument("code", metavar="CODE")
    erase.add_argument(
        "--reason",
        required=True,
        metavar="TEXT",
        help=QT_TRANSLATE_NOOP("app", "kept with the data"),
    )
    export = group.command(
        "export", _export, QT_TRANSLATE_NOOP("app", "write everything kept of a person to a file")
    )
    export.add_argument("code", metavar="CODE")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.pdf|xlsx")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    people = payroll.employees(books)
    sheet = payroll.people_sheet(ledger.company(books).name, people, (), day_of(books.clock), texts)
    kinds = {column.key: column.kind for column in sheet.columns}
    rows = [
        {key: write_value(value, kinds[key], texts.formats) for key, value in row.cells.items()}
        for row in sheet.rows
    ]
    return Answer(
        document={"employees": rows},
        lines=tuple(
            f"{row['code']:<10} {row['name']:<32} {row['position']:<24} {row['pay']:<24} "
            f"{row['since']:<10} {row['state']}"
            for row in rows
        ),
    )


def _show(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    one = payroll.employee(books, _id(context, given.code))
    document: dict[str, Any] = one.as_json()
    today = day_of(books.clock)
    told = [entry.said(texts) for entry in payroll.register_entries(one.terms, today)]
    lines = [
        f"{name:<16} {value}"
        for name, value in document.items()
        if not isinstance(value, list) and value not in ("", None)
    ]
    for name in ("terms", "statuses", "allowances", "items"):
        for row in document[name]:
            parts = (f"{key}={row[key]}" for key in row if row[key] not in ("", None))
            lines.append(f"{name:<16} {' '.join(part for part in parts if part[:3] != 'id=')}")
    return Answer(document={**document, "register": told}, lines=(*lines, *told))


def _import(context: Context, given: argparse.Namespace) -> Answer:
    table = read_table(given.file.name, read_file(given.file))
    done = payroll.import_people(
        context.books(), new_id(), given.file.name, table, commit=given.commit
    ).value
    counts = {"added": done.added, "changed": done.changed, "same": done.same}
    said = Texts(given.lang).say(_IMPORTED[done.state], **counts)
    return Answer(document={"state": done.state, **counts, "faults": []}, lines=(said,))


def _block(context: Context, given: argparse.Namespace) -> Answer:
    payroll.block_employee(
        context.books(), new_id(), _id(context, given.code), given.reason,
        is_blocked=not given.lift,
    )  # fmt: skip
    said = Texts(given.lang).say(_LIFTED if given.lift else _BLOCKED, employee=given.code)
    return Answer(document={"code": given.code, "is_blocked": not given.lift}, lines=(said,))


def _erase(context: Context, given: argparse.Namespace) -> Answer:
    payroll.erase_employee(context.books(), new_id(), _id(context, given.code), given.reason)
    said = Texts(given.lang).say(_ERASED, employee=given.code)
    return Answer(document={"code": given.code, "is_erased": True}, lines=(said,))


def _export(context: Context, given: argparse.Namespace) -> Answer:
    ending = given.out.suffix.lower()
    if ending not in (".pdf", ".xlsx"):
        text = QT_TRANSLATE_NOOP("app", "“{file}” ends neither in .pdf nor in .xlsx. Use one.")
        raise Refused("employee.export_ending", text, file=given.out.name)
    books = context.books()
    sheet = payroll.person_kept(books, _id(context, given.code), given.lang)
    written = write_file(given.out, _rendered(sheet, ending, books.clock()))
    said = Texts(given.lang).say(_WRITTEN, file=str(written))
    return Answer(document={"code": given.code, "file": str(written)}, lines=(said,))


def _rendered(sheet: Sheet, ending: str, moment: datetime) -> bytes:
    """The bytes of the file; what makes it is loaded only here."""
    if ending == ".pdf":
        from app.paper import pdf

        return pdf.render(sheet, moment)
    from app.paper import xlsx

    return xlsx.render(sheet)


def _id(context: Context, code: str) -> EmployeeId:
    """The id behind a code: of the register that everybody sees, so nobody's data is read."""
    for row in ledger.register_rows(context.books(), "employees"):
        if row.code == code and row.id is not None:
            return EmployeeId(row.id)
    raise NotFound("employee.not_found", MESSAGES["employee.not_found"], employee=code)
