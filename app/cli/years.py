"""davtari year: fiscal years and their closing."""

from __future__ import annotations

import argparse

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import FiscalYear

_CLOSED = {
    "posted": QT_TRANSLATE_NOOP("app", "The year {year} is closed with a result of {result} GEL."),
    "submitted": QT_TRANSLATE_NOOP(
        "app", "The closing of {year} with a result of {result} GEL waits for a second person."
    ),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("year", "fiscal years")
    group.command("list", _list, "list the years with their months and closings")
    close = group.command("close", _close, "close a year: income and expense to zero")
    close.add_argument("year", type=int, metavar="YEAR", help="the year in which it ends")


def _list(context: Context, given: argparse.Namespace) -> Answer:
    found = ledger.years(context.books())
    texts = Texts(given.lang)
    return Answer(
        document={"years": [_document(year) for year in found]},
        lines=tuple(_line(year, texts) for year in found),
    )


def _close(context: Context, given: argparse.Namespace) -> Answer:
    done = ledger.close_year(context.books(), new_id(), given.year).value
    texts = Texts(given.lang)
    said = texts.say(
        _CLOSED[done.state], year=str(given.year), result=texts.formats.amount(done.result)
    )
    return Answer(
        document={
            "year": given.year,
            "state": done.state,
            "references": list(done.references),
            "result": done.result,
        },
        lines=(said, *done.references),
    )


def _document(year: FiscalYear) -> dict[str, object]:
    return {
        "year": year.year,
        "first_day": year.first_day,
        "last_day": year.last_day,
        "months": dict(year.months),
        "closed": year.is_closed,
        "closings": list(year.closings),
        "result": year.result,
        "open_result": year.open_result,
        "open_accounts": year.open_accounts,
    }


def _line(year: FiscalYear, texts: Texts) -> str:
    if year.is_closed:
        text = QT_TRANSLATE_NOOP("app", "{year}: closed, result {result} GEL ({entries})")
    elif year.closings:
        text = QT_TRANSLATE_NOOP(
            "app", "{year}: {open} GEL were posted after the closing ({entries}); close it again"
        )
    else:
        text = QT_TRANSLATE_NOOP("app", "{year}: open, result so far {open} GEL")
    return texts.say(
        text,
        year=str(year.year),
        result=texts.formats.amount(year.result),
        open=texts.formats.amount(year.open_result),
        entries=", ".join(year.closings),
    )
