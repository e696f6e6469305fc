"""davtari report: any report, on screen or into a file."""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import Period, calendar_year, today
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.formats import Formats, parse_date
from app.core.sheet import Sheet, write_value
from app.core.texts import Texts
from app.ledger import service as ledger
from app.paper import jsonfile
from app.paper.writing import write_file
from app.reports import catalog
from app.reports.catalog import Asked
from app.security import service as security
from app.store.heads import remember_head

_FORMATS = ("text", "json", "csv", "xlsx", "pdf")


def add(commands: Adder) -> None:
    """Add the command."""
    parser = commands.command("report", _report, "print a report or write it to a file")
    parser.add_argument("name", metavar="NAME", help=", ".join(catalog.REPORTS))
    parser.add_argument("--from", dest="first", metavar="DAY", help="first day of the period")
    parser.add_argument("--to", dest="last", metavar="DAY", help="last day of the period")
    parser.add_argument("--as-of", metavar="DAY", help="a day instead of a period")
    parser.add_argument(
        "--account", metavar="CODE", help="the account of a card, journal or ledger"
    )
    parser.add_argument("--kind", metavar="KIND", help="kind of entries in the journal: sale, ...")
    parser.add_argument("--dimension", metavar="NAME", help="party, vat_code, cost_centre, ...")
    parser.add_argument("--value", metavar="CODE", help="one value of that dimension")
    parser.add_argument("--party", metavar="CODE", help="short for --dimension party --value CODE")
    parser.add_argument("--levels", type=int, metavar="N", help="how deep the chart is shown")
    parser.add_argument(
        "--before-closing", action="store_true", help="leave out the entries that close a year"
    )
    parser.add_argument("--by", choices=("month",), help="cut an account analysis into months")
    parser.add_argument(
        "--corresponding", metavar="CODE", help="the account on the other side; - for none"
    )
    parser.add_argument("--side", choices=("debit", "credit"), help="only that side of the account")
    parser.add_argument("--entry", metavar="REF", help="the entry of an accounting note")
    parser.add_argument("--format", choices=_FORMATS, help="default: by the name of the file")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to write it")


def _report(context: Context, given: argparse.Namespace) -> Answer:
    report = catalog.REPORTS.get(given.name)
    if report is None:
        raise NotFound(
            "report.not_found",
            QT_TRANSLATE_NOOP("app", "There is no report “{name}”. There are: {reports}."),
            name=given.name,
            reports=", ".join(catalog.REPORTS),
        )
    books = context.books()
    as_of = _as_of(given)
    if as_of is None:
        period = _period(given.first, given.last, today(books.clock))
    else:
        period = ledger.year_to(books, as_of)
    asked = Asked(
        period=period,
        language=given.lang,
        account=given.account,
        dimension="party" if given.party else given.dimension,
        value=given.party or given.value,
        levels=given.levels,
        entry=given.entry,
        kind=given.kind,
        as_of=as_of,
        is_before_closing=given.before_closing,
        by=given.by,
        corresponding=given.corresponding,
        side=given.side,
    )
    sheet = report(books, asked)
    kept = security.head(books)
    remember_head(context.data_folder(), books.tenant, kept.seq, kept.hash)
    form = _format(given)
    if form == "text":
        return Answer(document=_document(sheet), lines=_lines(sheet))
    head = f"{kept.seq} {kept.hash}"
    content = _render(sheet, form, books.clock(), head)
    if given.out is None and form in ("json", "csv"):
        lines = tuple(content.decode("utf-8-sig").splitlines())
        return Answer(document=_document(sheet), lines=lines)
    path = given.out or Path(f"{_file_name(sheet)}.{form}")
    write_file(path, content)
    texts = Texts(given.lang)
    said = texts.say(QT_TRANSLATE_NOOP("app", "Written to {file}."), file=str(path))
    return Answer(document={"report": sheet.name, "file": str(path), "format": form}, lines=(said,))


def _render(sheet: Sheet, form: str, moment: datetime, head: str) -> bytes:
    """The bytes of a report in a format; reportlab is loaded only for PDF."""
    match form:
        case "pdf":
            from app.paper import pdf

            return pdf.render(sheet, moment, head)
        case "xlsx":
            from app.paper import xlsx

            return xlsx.render(sheet)
        case "csv":
            from app.paper import csv

            return csv.render(sheet)
    return jsonfile.render(sheet)


def _as_of(given: argparse.Namespace) -> date | None:
    """The day asked for instead of a period.

    Raises: Refused "report.as_of_and_period" or "report.of_a_period".
    """
    if given.as_of is None:
        return None
    if given.first or given.last:
        raise Refused(
            "report.as_of_and_period",
            QT_TRANSLATE_NOOP(
                "app", "A report is of a day or of a period. Leave out --as-of, or --from and --to."
            ),
        )
    if given.name not in catalog.OF_A_DAY:
        raise Refused(
            "report.of_a_period",
            QT_TRANSLATE_NOOP(
                "app",
                "“{report}” is a report of a period: name it with --from and --to. Of a day there "
                "are: {reports}.",
            ),
            report=given.name,
            reports=", ".join(sorted(catalog.OF_A_DAY)),
        )
    return parse_date(given.as_of)


def _file_name(sheet: Sheet) -> str:
    """A name for the file that says the report and its days."""
    days = (sheet.as_of,) if sheet.as_of else dict.fromkeys((sheet.first, sheet.last))
    return "-".join([sheet.name, *(str(day) for day in days)])


def _period(first: str | None, last: str | None, now: date) -> Period:
    """The days asked for.

    Without them the calendar year so far that holds today, or the other end.
    """
    end = parse_date(last) if last else None
    begin = parse_date(first) if first else None
    year = calendar_year((end or begin or now).year)
    return Period(begin or year.first, end or (year.last if begin else now))


def _format(given: argparse.Namespace) -> str:
    if given.format:
        return str(given.format)
    if given.out is None:
        return "text"
    suffix = given.out.suffix.lstrip(".").lower()
    if suffix not in _FORMATS[1:]:
        raise Refused(
            "report.format",
            QT_TRANSLATE_NOOP(
                "app", "{file}: the ending says no format. End it with .pdf, .xlsx, .csv or .json."
            ),
            file=str(given.out),
        )
    return str(suffix)


def _document(sheet: Sheet) -> dict[str, object]:
    document: dict[str, object] = json.loads(jsonfile.render(sheet))
    return document


def _lines(sheet: Sheet) -> tuple[str, ...]:
    """The sheet as a plain table: texts to the left, numbers to the right."""
    formats = Formats(sheet.language)
    header = [column.full_title for column in sheet.columns]
    body = [
        [write_value(row.cells.get(column.key), column.kind, formats) for column in sheet.columns]
        for row in sheet.rows
    ]
    key, label = sheet.totals_label
    totals = {**sheet.totals, **({key: label} if key else {})}
    body.append(
        [write_value(totals.get(column.key), column.kind, formats) for column in sheet.columns]
    )
    widths = [max(len(cells[place]) for cells in [header, *body]) for place in range(len(header))]
    lines = [f"{sheet.company}  {sheet.title}  {sheet.when}"]
    lines.extend(f"{detail.label}: {detail.text}" for detail in sheet.details)
    lines.extend(
        "  ".join(
            cell.rjust(width) if column.kind.is_numeric else cell.ljust(width)
            for cell, width, column in zip(cells, widths, sheet.columns, strict=True)
        ).rstrip()
        for cells in [header, *body]
    )
    return tuple(lines)
