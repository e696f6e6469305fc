"""davtari vat: the tax on an amount, and the threshold of registration."""

from __future__ import annotations

import argparse

from app.cli import vat_returns
from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import today, utc_now
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import parse_amount, parse_date
from app.core.money import Money
from app.core.texts import Texts
from app.vat import reports
from app.vat import service as vat
from app.vat.records import Threshold

_PASSED = QT_TRANSLATE_NOOP(
    "app",
    "The threshold was passed on {day}: that operation is taxed already. Apply for registration "
    "by {register_by}; the first return is due by {return_due}.",
)
_LATE = QT_TRANSLATE_NOOP(
    "app", "Operations while not registered in time: {amount} GEL; the fine of article 282: {fine}."
)
_NEAR = QT_TRANSLATE_NOOP("app", "{percent} % of the threshold are reached.")
_WILL = QT_TRANSLATE_NOOP(
    "app",
    "At {mean} GEL a month, as in the last {months} {months:month|months}, it will be "
    "passed in {month}.",
)
_WILL_NOT = QT_TRANSLATE_NOOP(
    "app",
    "At {mean} GEL a month, as in the last {months} {months:month|months}, it will not be passed "
    "within a year.",
)
_UNCODED = QT_TRANSLATE_NOOP(
    "app",
    "{amount} GEL of it carry no VAT code and are counted; what is exempt or outside Georgia "
    "needs its code.",
)


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("vat", "value added tax")
    calculate = group.command("calculate", _calculate, "the tax on an amount, or inside it")
    amount = calculate.add_mutually_exclusive_group(required=True)
    amount.add_argument("--net", metavar="GEL", help="the amount without the tax")
    amount.add_argument("--gross", metavar="GEL", help="the amount with the tax")
    calculate.add_argument(
        "--code", default=vat.STANDARD_CODE, metavar="CODE", help="VAT code: S18, S0, SEX, RC, ..."
    )
    calculate.add_argument("--on", metavar="DAY", help="by the law of this day (default: today)")
    threshold = group.command("threshold", _threshold, "how near the threshold of registration is")
    threshold.add_argument("--on", metavar="DAY", help="default: today")
    vat_returns.add_to(group)


def _threshold(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    day = parse_date(given.on) if given.on else today(books.clock)
    found = vat.threshold(books, day)
    return Answer(
        document={
            "on": found.on,
            "turnover_12_months": found.turnover,
            "limit": f"{found.limit:.2f}",
            "crossed_on": found.crossed_on,
            "register_by": found.register_by,
        },
        lines=_said(found, Texts(given.lang)),
    )


def _said(found: Threshold, texts: Texts) -> tuple[str, ...]:
    write = texts.formats.amount
    lines = [
        texts.say(
            QT_TRANSLATE_NOOP("app", "Twelve months to {day}: {amount} GEL of {limit}."),
            day=found.on,
            amount=write(found.turnover),
            limit=write(found.limit),
        )
    ]
    if found.uncoded:
        lines.append(texts.say(_UNCODED, amount=write(found.uncoded)))
    if found.fine:
        lines.append(texts.say(_LATE, amount=write(found.late), fine=write(found.fine)))
    if found.registered_since is not None:
        return (*lines, texts.say(reports.REGISTERED, day=found.registered_since))
    if found.crossed_on is not None:
        lines.append(
            texts.say(
                _PASSED,
                day=found.crossed_on,
                register_by=found.register_by,
                return_due=found.first_return_due,
            )
        )
        return tuple(lines)
    if found.is_near:
        lines.append(texts.say(_NEAR, percent=write(found.percent)))
    if found.forecast is not None:
        passes = found.forecast.passes_in
        lines.append(
            texts.say(
                _WILL_NOT if passes is None else _WILL,
                mean=write(found.forecast.monthly_mean),
                months=found.forecast.months,
                month="" if passes is None else f"{passes.first:%m.%Y}",
            )
        )
    return tuple(lines)


def _calculate(_: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    day = parse_date(given.on) if given.on else today(utc_now)
    done = vat.calculate(
        net=None if given.net is None else Money(parse_amount(given.net)),
        gross=None if given.gross is None else Money(parse_amount(given.gross)),
        code=given.code,
        day=day,
    )
    source = str(done.rate.source)
    document = {
        "net": done.net.amount,
        "vat": done.vat.amount,
        "gross": done.gross.amount,
        "rate_percent": f"{done.rate.value.normalize():f}",
        "code": done.code.code,
        "source": source,
    }
    write = texts.formats.amount
    line = texts.say(
        QT_TRANSLATE_NOOP("app", "Net {net}, VAT {vat} ({percent} %), gross {gross}. {source}."),
        net=write(done.net.amount),
        vat=write(done.vat.amount),
        gross=write(done.gross.amount),
        percent=document["rate_percent"],
        source=source,
    )
    return Answer(document=document, lines=(line,))
