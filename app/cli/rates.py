"""davtari rate: exchange rates fetched from the National Bank, brought in from a file, listed."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import Period, month_of, today
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import Formats, parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.currency import service as currency
from app.paper.reading import read_file

_STALE = QT_TRANSLATE_NOOP(
    "app",
    "The newest rates hold from {day}; working days without new ones: {count}. Fetch "
    "them or bring in a file.",
)
_FETCHED = QT_TRANSLATE_NOOP(
    "app", "Days asked for: {days}; new rates kept: {new}; corrected: {changed}."
)
_LEFT_OUT = QT_TRANSLATE_NOOP("app", "Not known here and left out: {currencies}.")


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("rate", "exchange rates")
    fetch = group.command("fetch", _fetch, "fetch the rates that are missing")
    _add_days(fetch)
    fetch.add_argument("--url", metavar="URL", help="ask here (default: the National Bank)")
    bring = group.command("import", import_rates, "bring in rates from a file")
    bring.add_argument(
        "file", type=Path, metavar="FILE", help="JSON of the National Bank, or CSV|XLSX"
    )
    _add_days(group.command("list", _list, "list the rates that are kept"))


def import_rates(context: Context, given: argparse.Namespace) -> Answer:
    """Bring in the rates of a file, all or nothing."""
    books = context.books()
    file = currency.read_rates(given.file.name, read_file(given.file), currency.known_codes(books))
    if file.rates:
        currency.save_rates(books, new_id(), [rate.as_json() for rate in file.rates])
    days = sorted({rate.day for rate in file.rates})
    texts = Texts(given.lang)
    lines = [texts.say(QT_TRANSLATE_NOOP("app", "Rates kept: {count}."), count=len(file.rates))]
    if file.skipped:
        lines.append(texts.say(_LEFT_OUT, currencies=", ".join(file.skipped)))
    return Answer(
        document={
            "rates": len(file.rates),
            "days": [day.isoformat() for day in days],
            "skipped": list(file.skipped),
        },
        lines=tuple(lines),
    )


def _add_days(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", metavar="DAY", help="default: this month")
    parser.add_argument("--to", dest="last", metavar="DAY", help="default: today")
    parser.add_argument(
        "--currency", metavar="CODES", help="such as USD,EUR (default: those in use)"
    )


def _fetch(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    texts = Texts(given.lang)
    asked = _period(given, today(books.clock))
    codes = (
        currency.checked_codes(books, given.currency.split(","))
        if given.currency
        else currency.codes_in_use(books)
    )
    days = currency.missing_days(books, asked, codes)
    bank = currency.NationalBank(address=currency.bank_address(given.url))
    fetched, kept = currency.fetch_missing(books, bank, days, codes, _progress).value
    problems = [texts.fault(problem) for problem in fetched.problems]
    for problem in problems:
        print(problem, file=sys.stderr)
    return Answer(
        document={
            "from": asked.first,
            "to": asked.last,
            "currencies": list(codes),
            "days": len(days),
            "new": kept.new,
            "changed": kept.changed,
            "skipped": list(fetched.skipped),
            "problems": problems,
        },
        lines=(texts.say(_FETCHED, days=len(days), new=kept.new, changed=kept.changed),),
    )


def _list(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    asked = _period(given, today(books.clock))
    codes = set(currency.checked_codes(books, (given.currency or "").split(",")))
    found = [
        rate
        for rate in currency.rates(books, asked.first, asked.last)
        if not codes or rate.currency in codes
    ]
    fresh = currency.freshness(books)
    if fresh.is_stale:
        said = Texts(given.lang).say(_STALE, day=fresh.newest, count=fresh.missed)
        print(said, file=sys.stderr)
    formats = Formats(given.lang)
    return Answer(
        document={
            "from": asked.first,
            "to": asked.last,
            "newest": fresh.newest,
            "is_stale": fresh.is_stale,
            "rates": [rate.as_json() for rate in found],
        },
        lines=tuple(
            f"{formats.day(rate.day)}  {rate.currency}  {formats.rate(rate.rate):>12}  "
            f"{rate.source}"
            for rate in found
        ),
    )


def _period(given: argparse.Namespace, now: date) -> Period:
    last = parse_date(given.last) if given.last else now
    return Period(parse_date(given.first) if given.first else month_of(last).first, last)


def _progress(done: int, days: int) -> None:
    """Say on stderr how far it is, where somebody looks."""
    if sys.stderr.isatty():
        print(f"\r{done}/{days}", end="" if done < days else "\n", file=sys.stderr, flush=True)
