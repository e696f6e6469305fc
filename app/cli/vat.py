"""davtari vat: the tax on an amount."""

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
from app.vat import service as vat


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
    vat_returns.add_to(group)


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
