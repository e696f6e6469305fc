"""davtari audit: the chain of events, its head and its proof."""

from __future__ import annotations

import argparse

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import DONE, FAULT, Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.texts import Texts
from app.security import service as security
from app.security.records import Head
from app.store.heads import remember_head, remembered_head


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("audit", "the chain of events")
    verify = group.command(
        "verify", _verify, "recompute the chain and compare it with the last head seen here"
    )
    verify.add_argument("--seq", type=int, metavar="N", help="number of a head kept elsewhere")
    verify.add_argument("--hash", metavar="HEX", help="hash of that head")
    group.command("head", _head, "show the head of the chain, to be kept elsewhere")


def _verify(context: Context, given: argparse.Namespace) -> Answer:
    if (given.seq is None) != (given.hash is None):
        raise Refused(
            "usage",
            QT_TRANSLATE_NOOP("app", "Give --seq and --hash together: both belong to one head."),
        )
    books = context.books()
    if given.seq is not None and given.hash is not None:
        kept: Head | None = Head(seq=given.seq, hash=given.hash)
    else:
        seen = remembered_head(context.data_folder(), books.tenant)
        kept = None if seen is None else Head(seq=seen[0], hash=seen[1])
    found = security.verify_chain(books, kept)
    if found.ok:
        remember_head(context.data_folder(), books.tenant, found.head.seq, found.head.hash)
    texts = Texts(given.lang)
    if found.ok:
        line = texts.say(
            QT_TRANSLATE_NOOP("app", "The chain of {events} events is whole. Head: {seq} {hash}"),
            events=found.events,
            seq=found.head.seq,
            hash=found.head.hash,
        )
    else:
        line = texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "The chain does not fit from event {seq} on: the books were altered past the "
                "program. Keep this state and call your auditor.",
            ),
            seq=found.first_bad,
        )
    return Answer(
        document={
            "ok": found.ok,
            "events": found.events,
            "head": {"seq": found.head.seq, "hash": found.head.hash},
            "first_bad": found.first_bad,
        },
        lines=(line,),
        code=DONE if found.ok else FAULT,
    )


def _head(context: Context, _given: argparse.Namespace) -> Answer:
    books = context.books()
    found = security.head(books)
    remember_head(context.data_folder(), books.tenant, found.seq, found.hash)
    return Answer(
        document={"seq": found.seq, "hash": found.hash}, lines=(f"{found.seq} {found.hash}",)
    )
