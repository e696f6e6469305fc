"""davtari payroll export, papers: any paper of payroll as a file, or one file a person."""

from __future__ import annotations

import argparse
from getpass import getpass
from pathlib import Path

from app.cli.arguments import Adder
from app.cli.context import Context
from app.cli.output import Answer
from app.core.books import Books
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.formats import parse_date
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import service as ledger
from app.paper.writing import write_file
from app.payroll import service as payroll
from app.payroll.records import EmployeeId
from app.payroll.reports import LEAVES, Order

_OUT_OR_APART = QT_TRANSLATE_NOOP(
    "app", "Give one of both: --out for one file, or --apart for a folder with a file a person."
)
_PASSWORDS_DIFFER = QT_TRANSLATE_NOOP("app", "The password was not typed twice alike. Try again.")
_BOTH_DAYS = QT_TRANSLATE_NOOP("app", "A leave has a first and a last day: give --from and --to.")


def add_to(group: Adder) -> None:
    """Add the commands of papers to the group."""
    export = group.command(
        "export", _export, QT_TRANSLATE_NOOP("app", "write a paper of payroll to a file")
    )
    export.add_argument("paper", choices=list(payroll.PAPERS), metavar="PAPER", help=_names())
    export.add_argument("period", metavar="MONTH", help="2026-03")
    export.add_argument("--out", type=Path, metavar="FILE", help="file.pdf|xlsx|csv|json")
    export.add_argument(
        "--apart",
        type=Path,
        metavar="FOLDER",
        help=QT_TRANSLATE_NOOP("app", "a PDF a person, in there"),
    )
    export.add_argument(
        "--employee",
        action="append",
        metavar="CODE",
        help=QT_TRANSLATE_NOOP("app", "may be repeated"),
    )
    export.add_argument(
        "--run",
        dest="of_run",
        metavar="REF",
        help=QT_TRANSLATE_NOOP("app", "PR/2026/1: one run alone"),
    )
    export.add_argument(
        "--password",
        action="store_true",
        help=QT_TRANSLATE_NOOP("app", "asks for one and locks the PDF"),
    )
    export.add_argument(
        "--number", default="", metavar="TEXT", help=QT_TRANSLATE_NOOP("app", "of an order")
    )
    export.add_argument("--on", metavar="DAY", help=QT_TRANSLATE_NOOP("app", "the day of an order"))
    export.add_argument(
        "--basis", default="", metavar="TEXT", help=QT_TRANSLATE_NOOP("app", "of an order")
    )
    export.add_argument("--leave", choices=[one.value for one in LEAVES], default="leave")
    export.add_argument(
        "--from",
        dest="first",
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("app", "the first day of a leave"),
    )
    export.add_argument(
        "--to", dest="last", metavar="DAY", help=QT_TRANSLATE_NOOP("app", "the last day of a leave")
    )
    group.command(
        "papers", _papers, QT_TRANSLATE_NOOP("app", "the papers that there are, and what each asks")
    )


def _names() -> str:
    return ", ".join(payroll.PAPERS)


def _papers(_: Context, given: argparse.Namespace) -> Answer:
    texts = Texts(given.lang)
    document = [
        {"name": one.name, "title": texts.say(one.title), "asks": sorted(one.asks)}
        for one in payroll.PAPERS.values()
    ]
    lines = tuple(f"{one.name:<22} {texts.say(one.title)}" for one in payroll.PAPERS.values())
    return Answer(document={"papers": document}, lines=lines)


def _export(context: Context, given: argparse.Namespace) -> Answer:
    if (given.out is None) == (given.apart is None):
        raise Refused("payroll.out_or_apart", _OUT_OR_APART)
    books = context.books()
    asked = _asked(books, given)
    password = _password(given)
    if given.apart is not None:
        how = payroll.Apart(folder=given.apart, password=password)
        papers = payroll.papers_apart(books, given.paper, asked)
        written = [str(path) for path in payroll.files_apart(books, papers, how)]
        document: dict[str, object] = {
            "paper": given.paper, "files": written, "is_locked": bool(password),
        }  # fmt: skip
    else:
        ending = payroll.ending_of(given.out.name)
        sheet = payroll.paper(books, given.paper, asked)
        content = payroll.file_of(books, sheet, ending, password)
        written = [str(write_file(given.out, content))]
        document = {
            "paper": given.paper, "file": written[0], "format": ending,
            "is_locked": bool(password),
        }  # fmt: skip
    texts = Texts(given.lang)
    said = QT_TRANSLATE_NOOP("app", "Written to {file}.")
    return Answer(document=document, lines=tuple(texts.say(said, file=one) for one in written))


def _asked(books: Books, given: argparse.Namespace) -> payroll.PaperAsked:
    if bool(given.first) != bool(given.last):
        raise Refused("payroll.leave_both", _BOTH_DAYS)
    days = Period(parse_date(given.first), parse_date(given.last)) if given.first else None
    month = parse_month(given.period)
    return payroll.PaperAsked(
        period=payroll.paper_named(given.paper).period_of(month),
        language=given.lang,
        people=_people(books, given.employee or ()),
        run=payroll.run_named(books, month, given.of_run) if given.of_run else None,
        order=Order(
            number=given.number,
            day=parse_date(given.on) if given.on else None,
            basis=given.basis,
        ),
        leave=(next(one for one in LEAVES if one.value == given.leave), days),
    )


def _people(books: Books, codes: list[str] | tuple[str, ...]) -> tuple[EmployeeId, ...]:
    """The ids behind codes: of the register that everybody sees, so nobody's data is read."""
    if not codes:
        return ()
    ids = {row.code: row.id for row in ledger.register_rows(books, "employees")}
    for code in codes:
        if ids.get(code) is None:
            raise NotFound("employee.not_found", MESSAGES["employee.not_found"], employee=code)
    return tuple(EmployeeId(found) for code in codes if (found := ids[code]) is not None)


def _password(given: argparse.Namespace) -> str:
    """Typed twice where nobody sees it; it is never a word of the command."""
    if not given.password:
        return ""
    texts = Texts(given.lang)
    first = getpass(texts.say(QT_TRANSLATE_NOOP("app", "Password of the files: ")))
    again = getpass(texts.say(QT_TRANSLATE_NOOP("app", "Once more: ")))
    if first != again:
        raise Refused("payroll.passwords_differ", _PASSWORDS_DIFFER)
    payroll.check_password(first)
    return first
