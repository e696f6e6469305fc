"""davtari currency: exchange rates, and foreign balances brought to them."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today, utc_now
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import Formats, parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import ZERO, ForeignBalance
from app.paper.reading import read_file

_REVALUED = {
    "checked": QT_TRANSLATE_NOOP(
        "app", "Gain {gain} GEL, loss {loss} GEL. Add --commit to post the revaluation."
    ),
    "nothing": QT_TRANSLATE_NOOP("app", "Every foreign balance stands at its rate already."),
    "posted": QT_TRANSLATE_NOOP("app", "Revalued: gain {gain} GEL, loss {loss} GEL."),
    "submitted": QT_TRANSLATE_NOOP(
        "app", "The revaluation (gain {gain} GEL, loss {loss} GEL) waits for a second person."
    ),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("currency", "exchange rates and foreign balances")
    listing = group.command("list", _list, "list the currencies with the rate in force")
    listing.add_argument("--on", metavar="DAY", help="default: today")
    bring = group.command("rates", _rates, "bring in exchange rates from a file")
    bring.add_argument(
        "file", type=Path, metavar="FILE", help="JSON of the National Bank, or CSV|XLSX"
    )
    revalue = group.command(
        "revalue", _revalue, "show what revaluing foreign balances gives; --commit posts it"
    )
    revalue.add_argument("--on", metavar="DAY", help="default: today")
    revalue.add_argument("--commit", action="store_true", help="post the revaluation")
    revalue.add_argument(
        "--days",
        type=int,
        default=ledger.DAYS_MAX,
        metavar="N",
        help=f"how old a rate may be; default: {ledger.DAYS_MAX}",
    )
    decide = group.command("monetary", _monetary, "say whether an account is revalued")
    decide.add_argument("account", metavar="CODE")
    decide.add_argument("answer", choices=("yes", "no"))


def _list(context: Context, given: argparse.Namespace) -> Answer:
    day = _day(given.on)
    found = ledger.currencies(context.books(), day)
    formats = Formats(given.lang)
    return Answer(
        document={
            "on": day,
            "currencies": [
                {
                    "code": c.code,
                    "names": dict(c.names),
                    "rate": c.rate,
                    "rate_day": c.rate_day,
                    "source": c.source,
                }
                for c in found
            ],
        },
        lines=tuple(
            f"{c.code}  {'—' if c.rate is None else formats.rate(c.rate):>12}  "
            f"{'' if c.rate_day is None else formats.day(c.rate_day):<10}  "
            f"{c.names.get(given.lang) or c.names['ka']}"
            for c in found
        ),
    )


def _rates(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    known = {c.code for c in ledger.currencies(books, _day(None))}
    file = ledger.read_rates(given.file.name, read_file(given.file), known)
    if file.rates:
        ledger.save_rates(books, new_id(), [rate.as_json() for rate in file.rates])
    days = sorted({rate.day for rate in file.rates})
    lines = [
        Texts(given.lang).say(
            QT_TRANSLATE_NOOP("app", "{count} {count:rate is|rates are} kept."),
            count=len(file.rates),
        )
    ]
    if file.skipped:
        lines.append(
            Texts(given.lang).say(
                QT_TRANSLATE_NOOP("app", "Not known here and left out: {currencies}."),
                currencies=", ".join(file.skipped),
            )
        )
    return Answer(
        document={
            "rates": len(file.rates),
            "days": [day.isoformat() for day in days],
            "skipped": list(file.skipped),
        },
        lines=tuple(lines),
    )


def _revalue(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    day = _day(given.on)
    found = ledger.foreign_balances(books, day, given.days)
    differing = [b for b in found if b.difference is None or b.difference]
    gain = sum((b.difference for b in differing if b.difference and b.difference > 0), start=ZERO)
    loss = -sum((b.difference for b in differing if b.difference and b.difference < 0), ZERO)
    state = "checked" if differing else "nothing"
    references: tuple[str, ...] = ()
    if given.commit:
        done = ledger.revalue(books, new_id(), day, given.days).value
        state, references, gain, loss = done.state, done.references, done.gain, done.loss
    formats = Formats(given.lang)
    said = Texts(given.lang).say(
        _REVALUED[state], gain=formats.amount(gain), loss=formats.amount(loss)
    )
    return Answer(
        document={
            "on": day,
            "state": state,
            "references": list(references),
            "gain": gain,
            "loss": loss,
            "balances": [_document(b) for b in found],
        },
        lines=(*(_line(b, formats) for b in differing), said, *references),
    )


def _monetary(context: Context, given: argparse.Namespace) -> Answer:
    answer = ledger.decide_monetary(
        context.books(), new_id(), given.account, given.answer == "yes"
    ).value
    return Answer(document=answer, lines=(f"{answer['code']}  {given.answer}",))


def _day(text: str | None) -> date:
    return parse_date(text) if text else today(utc_now)


def _document(balance: ForeignBalance) -> dict[str, object]:
    return {
        "account": balance.code,
        "currency": balance.currency,
        "monetary": balance.is_monetary,
        "dimensions": dict(balance.dimensions),
        "balance": balance.balance,
        "gel": balance.gel,
        "rate": balance.rate,
        "rate_day": balance.rate_day,
        "difference": balance.difference,
    }


def _line(balance: ForeignBalance, formats: Formats) -> str:
    rate = "—" if balance.rate is None else formats.rate(balance.rate)
    difference = "?" if balance.difference is None else formats.amount(balance.difference)
    return (
        f"{balance.code:<10} {balance.currency}  {formats.amount(balance.balance):>16}  "
        f"{rate:>10}  {formats.amount(balance.gel):>16}  {difference:>14}"
    )
