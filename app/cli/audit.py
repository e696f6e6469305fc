"""davtari audit: the chain of events, its head, its proof; the books rebuilt from it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import DONE, FAULT, Answer
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.security import service as security
from app.security.records import (
    Difference,
    FileVerification,
    Head,
    Rebuilt,
    Replay,
    Verification,
)
from app.store.heads import remember_head, remembered_head

KINDS = {
    "months": QT_TRANSLATE_NOOP("app", "months before the snapshot"),
    "snapshots": QT_TRANSLATE_NOOP("app", "snapshots"),
    "accounts": QT_TRANSLATE_NOOP("app", "accounts"),
    "fiscal_years": QT_TRANSLATE_NOOP("app", "fiscal years"),
    "periods": QT_TRANSLATE_NOOP("app", "periods"),
    "drafts": QT_TRANSLATE_NOOP("app", "drafts"),
    "draft_lines": QT_TRANSLATE_NOOP("app", "lines of drafts"),
    "entries": QT_TRANSLATE_NOOP("app", "entries"),
    "lines": QT_TRANSLATE_NOOP("app", "lines"),
    "account_totals": QT_TRANSLATE_NOOP("app", "totals of accounts"),
    "vat_totals": QT_TRANSLATE_NOOP("app", "totals of VAT"),
    "export": QT_TRANSLATE_NOOP("app", "events"),
}
"""What a replay and an export go through, for the reader."""

REASONS = {
    "unreadable": QT_TRANSLATE_NOOP("app", "the file cannot be read"),
    "line_too_long": QT_TRANSLATE_NOOP("app", "the line is longer than any event"),
    "not_utf8": QT_TRANSLATE_NOOP("app", "the line is not UTF-8 text"),
    "not_json": QT_TRANSLATE_NOOP("app", "the line is not one JSON object"),
    "wrong_format": QT_TRANSLATE_NOOP("app", "this is not an exported chain"),
    "wrong_fields": QT_TRANSLATE_NOOP("app", "the line has not the fields that belong here"),
    "out_of_order": QT_TRANSLATE_NOOP(
        "app", "it is not the next event: a line was dropped, added or moved"
    ),
    "link_broken": QT_TRANSLATE_NOOP("app", "the event does not follow the one before it"),
    "hash_wrong": QT_TRANSLATE_NOOP("app", "the event was changed"),
    "end_wrong": QT_TRANSLATE_NOOP("app", "the last line names another count or head"),
    "truncated": QT_TRANSLATE_NOOP("app", "the file ends before its last line"),
    "after_end": QT_TRANSLATE_NOOP("app", "something follows the last line"),
    "head_not_met": QT_TRANSLATE_NOOP("app", "the head kept elsewhere is not in this chain"),
}
"""Why a file is no whole chain, by the reason that the verifier gives."""

_WHATS = {
    "missing": QT_TRANSLATE_NOOP("app", "told by the events and not in the tables"),
    "unknown": QT_TRANSLATE_NOOP("app", "in the tables and told by no event"),
    "forged": QT_TRANSLATE_NOOP("app", "not what the chain says of it"),
}


def add(commands: Adder) -> None:
    """Add the group."""
    group = commands.group("audit", "the chain of events")
    verify = group.command(
        "verify", _verify, "recompute the chain and compare it with the last head seen here"
    )
    what = verify.add_mutually_exclusive_group()
    what.add_argument("--file", type=Path, metavar="FILE", help="an exported chain; no database")
    what.add_argument("--office", action="store_true", help="the chain of the office")
    verify.add_argument("--head", metavar="SEQ:HASH", help="a head kept elsewhere")
    verify.add_argument("--seq", type=int, metavar="N", help="number of a head kept elsewhere")
    verify.add_argument("--hash", metavar="HEX", help="hash of that head")
    group.command("head", _head, "show the head of the chain, to be kept elsewhere")
    replay = group.command(
        "replay", _replay, "rebuild the books from their events and compare; no row may differ"
    )
    begin = replay.add_mutually_exclusive_group()
    begin.add_argument(
        "--from-snapshot",
        nargs="?",
        type=int,
        const=0,
        metavar="SEQ",
        help="begin from a snapshot, else from the last one",
    )
    begin.add_argument("--full", action="store_true", help="from the first event (the default)")
    replay.add_argument("--differences", type=int, default=20, metavar="N", help="how many to list")
    group.command("snapshot", _snapshot, "keep the state of the books, for shorter replays")
    group.command("snapshots", _snapshots, "list the snapshots and whether they are genuine")
    export = group.command("export", _export, "write the chain to a file that anybody can check")
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to")
    export.add_argument("--from-seq", type=int, default=1, metavar="N", help="first event")
    events = group.command("events", _events, "list events in order")
    events.add_argument("--after", type=int, default=0, metavar="SEQ", help="events after this one")
    events.add_argument("--rows", type=int, default=200, metavar="N", help="how many (200)")


def _verify(context: Context, given: argparse.Namespace) -> Answer:
    kept = _kept(given)
    if given.file is not None:
        return _file_answer(security.verify_file(given.file, kept), Texts(given.lang))
    if given.office:
        return _verdict(security.verify_office(context.desk(), kept), Texts(given.lang))
    books = context.books()
    if kept is None:
        seen = remembered_head(context.data_folder(), books.tenant)
        kept = None if seen is None else Head(seq=seen[0], hash=seen[1])
    found = security.verify_chain(books, kept)
    if found.ok:
        remember_head(context.data_folder(), books.tenant, found.head.seq, found.head.hash)
    return _verdict(found, Texts(given.lang))


def _kept(given: argparse.Namespace) -> Head | None:
    """The head kept elsewhere, in either way of writing it."""
    if given.head is not None:
        seq, _, digest = given.head.partition(":")
        if given.seq is not None or given.hash is not None or not seq.isdecimal() or not digest:
            raise Refused(
                "usage",
                QT_TRANSLATE_NOOP("app", "Write the head as SEQ:HASH, as “audit head” shows it."),
            )
        return Head(seq=int(seq), hash=digest.lower())
    if (given.seq is None) != (given.hash is None):
        raise Refused(
            "usage",
            QT_TRANSLATE_NOOP("app", "Give --seq and --hash together: both belong to one head."),
        )
    return None if given.seq is None else Head(seq=given.seq, hash=given.hash)


def _document(found: Verification) -> dict[str, object]:
    return {
        "ok": found.ok,
        "events": found.events,
        "head": {"seq": found.head.seq, "hash": found.head.hash},
        "first_bad": found.first_bad,
    }


def _whole(found: Verification, texts: Texts) -> str:
    return texts.say(
        QT_TRANSLATE_NOOP(
            "app", "The chain of {events} {events:event|events} is whole. Head: {seq} {hash}"
        ),
        events=found.events,
        seq=found.head.seq,
        hash=found.head.hash,
    )


def _verdict(found: Verification, texts: Texts) -> Answer:
    line = _whole(found, texts)
    if not found.ok:
        line = texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "The chain does not fit from event {seq} on: the books were altered past the "
                "program. Keep this state and call your auditor.",
            ),
            seq=found.first_bad,
        )
    return Answer(document=_document(found), lines=(line,), code=DONE if found.ok else FAULT)


def _file_answer(found: FileVerification, texts: Texts) -> Answer:
    line = _whole(found, texts)
    if found.reason is not None:
        line = texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "Line {line} of the file does not fit (event {seq}): {reason}. Up to there "
                "{events} {events:event is|events are} right.",
            ),
            line=found.line,
            seq=found.first_bad,
            reason=texts.say(REASONS[found.reason]),
            events=found.events,
        )
    document = {**_document(found), "line": found.line, "reason": found.reason}
    return Answer(document=document, lines=(line,), code=DONE if found.ok else FAULT)


def _head(context: Context, _given: argparse.Namespace) -> Answer:
    books = context.books()
    found = security.head(books)
    remember_head(context.data_folder(), books.tenant, found.seq, found.hash)
    return Answer(
        document={"seq": found.seq, "hash": found.hash}, lines=(f"{found.seq} {found.hash}",)
    )


def _progress(texts: Texts) -> Callable[[str, int, int], None]:
    """Says on stderr how far a long work is, one line for each tenth or kind of rows."""
    said: set[tuple[str, int]] = set()

    def tell(what: str, done: int, total: int) -> None:
        step = done * 10 // max(total, 1)
        if (what, step) not in said and total > 1:
            said.add((what, step))
            print(f"{texts.say(KINDS[what])}: {done}/{total}", file=sys.stderr)

    return tell


def _replay(context: Context, given: argparse.Namespace) -> Answer:
    books, texts = context.books(), Texts(given.lang)
    chain = security.verify_chain(books)
    if not chain.ok:
        # Events that were altered prove nothing: the chain comes first.
        return _verdict(chain, texts)
    begin = given.from_snapshot
    if begin == 0:
        begin = max((one.seq for one in security.snapshots(books)), default=None)
    found = security.replay(books, begin, given.differences, _progress(texts))
    lines = [_kind_line(kind, texts) for kind in found.kinds]
    for kind in found.kinds:
        lines += [_difference_line(one, texts) for one in kind.differences]
    lines.append(
        texts.say(QT_TRANSLATE_NOOP("app", "No row differs: the books are what their events tell."))
        if found.ok
        else texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "The tables are not what the events tell: they were altered past the program. "
                "Keep this state and call your auditor.",
            )
        )
    )
    return Answer(
        document=_replay_document(found), lines=tuple(lines), code=DONE if found.ok else FAULT
    )


def _replay_document(found: Replay) -> dict[str, object]:
    return {
        "ok": found.ok,
        "head": {"seq": found.head.seq, "hash": found.head.hash},
        "from_snapshot": found.snapshot,
        "kinds": {
            kind.kind: {"events": kind.told, "tables": kind.standing, "differing": kind.differing}
            for kind in found.kinds
        },
        "differences": [
            {"kind": one.kind, "name": one.name, "id": one.id, "what": one.what,
             "columns": one.columns}
            for kind in found.kinds
            for one in kind.differences
        ],
    }  # fmt: skip


def _kind_line(kind: Rebuilt, texts: Texts) -> str:
    return texts.say(
        QT_TRANSLATE_NOOP(
            "app", "{kind}: {told} from events, {standing} in the tables, {differing} differ"
        ),
        kind=texts.say(KINDS[kind.kind]),
        told=kind.told,
        standing=kind.standing,
        differing=kind.differing,
    )


def _difference_line(found: Difference, texts: Texts) -> str:
    said = _WHATS.get(found.what)
    what = (
        texts.say(said)
        if said is not None
        else "; ".join(
            f"{name}: {sides['events']} → {sides['tables']}"
            for name, sides in found.columns.items()
        )
    )
    return f"  {texts.say(KINDS[found.kind])} {found.name}: {what}"


def _snapshot(context: Context, given: argparse.Namespace) -> Answer:
    found = security.take_snapshot(context.books(), new_id())
    line = Texts(given.lang).say(
        QT_TRANSLATE_NOOP("app", "The state after event {seq} is kept; a replay may begin there."),
        seq=found.seq,
    )
    return Answer(document={"seq": found.seq, "hash": found.hash}, lines=(line,))


def _snapshots(context: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    found = security.snapshots(context.books())
    good = texts.say(QT_TRANSLATE_NOOP("app", "genuine"))
    return Answer(
        document={
            "snapshots": [
                {"seq": one.seq, "hash": one.hash, "sha256": one.sha256,
                 "taken_by": one.taken_by, "taken_at": one.taken_at, "ok": one.ok}
                for one in found
            ]
        },
        lines=tuple(
            f"{one.seq} {texts.formats.value(one.taken_at)} "
            f"{good if one.ok else texts.say(_WHATS['forged'])}"
            for one in found
        ),
        code=DONE if all(one.ok for one in found) else FAULT,
    )  # fmt: skip


def _export(context: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    books = context.books()
    found = security.export_chain(books, given.out, given.from_seq, _progress(texts))
    remember_head(context.data_folder(), books.tenant, found.head.seq, found.head.hash)
    line = texts.say(
        QT_TRANSLATE_NOOP(
            "app", "{events} {events:event|events} written to {file}. Head: {seq}:{hash}"
        ),
        events=found.events,
        file=str(given.out),
        seq=found.head.seq,
        hash=found.head.hash,
    )
    head = {"seq": found.head.seq, "hash": found.head.hash}
    return Answer(
        document={"file": str(given.out), "events": found.events, "head": head}, lines=(line,)
    )


def _events(context: Context, given: argparse.Namespace) -> Answer:
    found = security.events(context.books(), given.after, given.rows)
    return Answer(
        document={
            "events": [
                {"seq": one.seq, "at": one.happened_at, "type": one.type,
                 "aggregate_type": one.aggregate_type, "aggregate_id": one.aggregate_id,
                 "version": one.version, "person": one.person_id, "data": one.data}
                for one in found
            ]
        },
        lines=tuple(
            f"{one.seq} {one.happened_at.isoformat(timespec='seconds')} {one.type} "
            f"{one.aggregate_type} {one.aggregate_id}"
            for one in found
        ),
    )  # fmt: skip
