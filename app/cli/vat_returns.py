"""davtari vat return, prepare, file, settle, waiting, attach, exceptions: the monthly return."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.dates import parse_month, today
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.vat import service as vat
from app.vat.records import BOX, KeptReturn, VatRecord, VatReturn

_TOTALS = {
    "TOTAL_OUT": QT_TRANSLATE_NOOP("app", "Accrued"),
    "TOTAL_IN": QT_TRANSLATE_NOOP("app", "Deducted"),
    "CARRIED": QT_TRANSLATE_NOOP("app", "Carried over from the month before"),
    "PAYABLE": QT_TRANSLATE_NOOP("app", "To pay"),
    "REFUNDABLE": QT_TRANSLATE_NOOP("app", "The budget owes"),
}


def add_to(group: Adder) -> None:
    """Add the commands of the return to the group."""
    for name, run, words in (
        ("return", _return, "the return of a month as the registers have it"),
        ("prepare", _prepare, "keep the return of a month as prepared"),
        ("file", _file, "mark the prepared return of a month as filed"),
        ("settle", _settle, "post the entry that settles a month"),
        ("records", _records, "the documents behind the boxes of a month"),
    ):
        command = group.command(name, run, words)
        command.add_argument("period", metavar="MONTH", help="2026-03")
        if name == "prepare":
            command.add_argument("--refund", action="store_true", help="ask the surplus back")
        if name == "file":
            command.add_argument("--reference", required=True, metavar="NUMBER")
            command.add_argument("--on", metavar="DAY", help="the day of filing; default: today")
        if name == "records":
            command.add_argument("--box", metavar="BOX", help="one box only, as OUT_STD")
    group.command("waiting", _waiting, "purchases that wait for their tax invoice")
    group.command("exceptions", _exceptions, "what came after a return was filed")
    attach = group.command("attach", _attach, "say which month deducts purchases")
    attach.add_argument("period", metavar="MONTH", help="2026-03")
    attach.add_argument("ref", metavar="REF", nargs="+", help="PI/2026/1")
    attach.add_argument("--document", metavar="NUMBER", help="number of the tax invoice")


def _return(context: Context, given: argparse.Namespace) -> Answer:
    return _shown(vat.vat_return(context.books(), parse_month(given.period)), given)


def _shown(found: VatReturn, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    values = vat.flat(found)
    checks = [
        {"name": one.name, "ok": one.ok, "detail": texts.say(one.detail, **one.args)}
        for one in found.checks
    ]
    last = found.kept[-1] if found.kept else None
    document = {
        "period": f"{found.period.first:%Y-%m}",
        "due": found.due,
        "boxes": values,
        "payable": found.payable,
        "checks": checks,
        "state": "open" if last is None else last.state,
        "reference": "" if last is None else last.reference,
    }
    write = texts.formats.amount
    lines = [
        texts.say(
            QT_TRANSLATE_NOOP("app", "VAT return of {month}, due {due}"),
            month=f"{found.period.first:%m.%Y}",
            due=found.due,
        )
    ]
    for key, kind in BOX.items():
        if key in found.boxes:
            amounts = found.boxes[key]
            lines.append(
                f"{key:<15} {write(amounts.base):>16} {write(amounts.vat):>14}  "
                f"{texts.say(kind.title)}"
            )
    lines += [
        f"{key:<15} {'':>16} {write(values[key]):>14}  {texts.say(title)}"
        for key, title in _TOTALS.items()
    ]
    lines += [f"{'+' if one['ok'] else '!'} {one['detail']}" for one in checks]
    return Answer(document=document, lines=tuple(lines))


def _prepare(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    seen = vat.vat_return(books, parse_month(given.period))
    vat.prepare_return(books, new_id(), seen, "refund" if given.refund else "carry")
    return _shown(vat.vat_return(books, seen.period), given)


def _last(found: VatReturn, state: str) -> KeptReturn:
    for kept in reversed(found.kept):
        if kept.state == state:
            return kept
    raise NotFound("vat.return_not_found", MESSAGES["vat.return_not_found"])


def _file(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    seen = vat.vat_return(books, parse_month(given.period))
    day = parse_date(given.on) if given.on else today(books.clock)
    vat.file_return(books, new_id(), _last(seen, "prepared"), day, given.reference)
    return _shown(vat.vat_return(books, seen.period), given)


def _settle(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    found = vat.vat_return(books, parse_month(given.period))
    text = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "VAT of {month} settled with the budget"),
        month=f"{found.period.first:%m.%Y}",
    )
    done = vat.settle_return(books, new_id(), found, text).value
    references = [item.get("number") or item["reference"] for item in done["entries"]]
    document = {"state": done["state"], "references": references}
    return Answer(document=document, lines=(f"{references[0]}  {done['state']}",))


def _records(context: Context, given: argparse.Namespace) -> Answer:
    period = parse_month(given.period)
    return _listed(vat.all_box_records(context.books(), period, given.box), given)


def _waiting(context: Context, given: argparse.Namespace) -> Answer:
    return _listed(vat.waiting(context.books()), given)


def _exceptions(context: Context, given: argparse.Namespace) -> Answer:
    return _listed(vat.exceptions(context.books()), given)


def _listed(found: Iterable[VatRecord], given: argparse.Namespace) -> Answer:
    records = tuple(found)
    formats = Texts(given.lang).formats
    return Answer(
        document={
            "records": [
                {
                    "reference": one.reference,
                    "box": one.box,
                    "period": None if one.period is None else f"{one.period:%Y-%m}",
                    "tax_point": one.tax_point,
                    "vat_code": one.vat_code,
                    "party": one.party,
                    "id_code": one.id_code,
                    "document": one.document,
                    "base": one.base,
                    "vat": one.vat,
                }
                for one in records
            ]
        },
        lines=tuple(
            f"{one.box:<12} {one.reference:<14} {formats.day(one.tax_point)} "
            f"{formats.amount(one.base):>14} {formats.amount(one.vat):>12}  "
            f"{one.document}  {one.party}"
            for one in records
        ),
    )


def _attach(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    period = parse_month(given.period)
    ids = [EntryId(ledger.entry(books, reference)["id"]) for reference in given.ref]
    many = vat.set_period(books, new_id(), ids, period.first, given.document).value
    line = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "Documents in the return of {month}: {count}."),
        count=many,
        month=f"{period.first:%m.%Y}",
    )
    return Answer(document={"documents": many, "period": given.period}, lines=(line,))
