"""davtari rs send, receive, outbox, resend, differences, switch: the outbox and its answers."""

from __future__ import annotations

import argparse
from datetime import date
from uuid import UUID

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.books import Books
from app.core.dates import month, today
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import parse_date
from app.core.ids import new_id
from app.core.texts import Texts
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import UNDONE, OutboxState
from app.server.places import find_places
from app.server.secrets import Secrets, secrets_of


def add_to(group: Adder) -> None:
    """Add the commands to those of `rs`."""
    switch = group.command("switch", _switch, "whether and where documents are sent")
    switch.add_argument("--from", dest="first", metavar="DAY", help="send from this tax point on")
    switch.add_argument("--off", action="store_true", help="send nothing")
    switch.add_argument("--url", metavar="URL", help="another address, as of the practice server")
    group.command("send", _send, "send what waits in the outbox")
    listed = group.command("outbox", _outbox, "what waits, was refused or is held")
    listed.add_argument("--all", action="store_true", help="also what is done")
    resend = group.command("resend", _resend, "send refused documents again")
    resend.add_argument("id", nargs="*", metavar="ID", help="default: all that were refused")
    for name, run, words in (
        ("receive", _receive, "fetch tax invoices and waybills of a time"),
        ("differences", _differences, "where books and RS.ge do not agree"),
    ):
        command = group.command(name, run, words)
        command.add_argument("--from", dest="first", metavar="DAY", help="default: this month's")
        command.add_argument("--to", dest="last", metavar="DAY", help="default: today")


def secrets(context: Context) -> Secrets:
    """Where users of RS.ge lie on this computer."""
    return secrets_of(find_places(context.folder))


def user_key(given: argparse.Namespace, *, is_portal: bool) -> str:
    """Under which name the user lies: that of the company, where several are kept."""
    return "-".join(part for part in ("portal" if is_portal else "", given.company or "") if part)


def _connected(
    context: Context, given: argparse.Namespace, books: Books
) -> integrations.RevenueService:
    user = integrations.read_user(secrets(context), user_key(given, is_portal=False))
    return integrations.connect(integrations.settings_of(books), user)


def _days(books: Books, given: argparse.Namespace) -> tuple[date, date]:
    last = parse_date(given.last) if given.last else today(books.clock)
    first = parse_date(given.first) if given.first else month(last.year, last.month).first
    return first, last


def _switch(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    old = integrations.rs_choice(books)
    first = parse_date(given.first) if given.first else old.sends_from or today(books.clock)
    url = old.url if given.url is None else given.url
    made = integrations.choose(
        books, new_id(), None if given.off else first, url, old.version
    ).value
    texts = Texts(given.lang)
    if made.sends_from is None:
        line = texts.say(QT_TRANSLATE_NOOP("app", "Nothing is sent to RS.ge."))
    else:
        line = texts.say(
            QT_TRANSLATE_NOOP("app", "Documents from {day} on are sent to RS.ge."),
            day=texts.formats.day(made.sends_from),
        )
    return Answer(document={"sends_from": made.sends_from, "url": made.url}, lines=(line,))


def _send(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    passed = integrations.send_waiting(books, _connected(context, given, books)).value
    texts = Texts(given.lang)
    line = texts.say(
        QT_TRANSLATE_NOOP("app", "{done} sent, {delayed} wait, {dead} refused."),
        done=passed.done,
        delayed=passed.delayed,
        dead=passed.dead,
    )
    ended = texts.say(reports.ENDED[passed.ended.state], text=passed.ended.text)
    document = {
        "done": passed.done,
        "delayed": passed.delayed,
        "dead": passed.dead,
        "ended": passed.ended.state,
        "until": passed.ended.until,
    }
    return Answer(document=document, lines=(line, ended))


def _outbox(context: Context, given: argparse.Namespace) -> Answer:
    rows = integrations.outbox(context.books(), () if given.all else UNDONE)
    texts = Texts(given.lang)
    return Answer(
        document={
            "documents": [
                {
                    "id": row.id,
                    "action": row.action.value,
                    "reference": row.reference,
                    "state": row.state.value,
                    "attempts": row.attempts,
                    "next_at": row.next_at,
                    "code": row.error_code,
                    "reason": reports.reason(texts, row),
                    "external_id": row.external_id,
                    "external_number": row.external_number,
                }
                for row in rows
            ]
        },
        lines=tuple(
            f"{row.reference:<14} {texts.say(reports.STATES[row.state]):<10} "
            f"{texts.say(reports.ACTIONS[row.action]):<10} {row.external_number or row.id}  "
            f"{reports.reason(texts, row)}"
            for row in rows
        ),
    )


def _resend(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    ids = [UUID(text) for text in given.id]
    if not ids:
        ids = [row.id for row in integrations.outbox(books, (OutboxState.DEAD,))]
    count = integrations.resend(books, new_id(), ids).value if ids else 0
    line = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "Documents that go again: {count}."), count=count
    )
    return Answer(document={"documents": count}, lines=(line,))


def _receive(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    first, last = _days(books, given)
    got = integrations.receive(books, _connected(context, given, books), first, last).value
    line = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "{fetched} fetched, {matched} of them matched with the books."),
        fetched=got.fetched,
        matched=got.matched,
    )
    document = {"fetched": got.fetched, "fresh": got.fresh, "matched": got.matched}
    return Answer(document=document, lines=(line,))


def _differences(context: Context, given: argparse.Namespace) -> Answer:
    books = context.books()
    first, last = _days(books, given)
    found = integrations.differences(books, first, last)
    texts = Texts(given.lang)
    rows = [
        {
            "kind": one.kind,
            "date": one.day,
            "number": one.number,
            "party": one.party,
            "books": one.here,
            "rs": one.there,
            "status": one.status,
            "act": one.act,
        }
        for one in found
    ]
    lines = tuple(
        f"{texts.formats.day(one.day)} {one.number:<16} "
        f"{texts.say(reports.DIFFERENCES[one.kind]):<24} "
        f"{'' if one.here is None else texts.formats.amount(one.here):>14} "
        f"{'' if one.there is None else texts.formats.amount(one.there):>14}  {one.party}"
        for one in found
    )
    return Answer(document={"differences": rows}, lines=lines)
