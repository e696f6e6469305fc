"""The kinds of files that come in: how each is checked, what it would enter, how it is written.

Everything here runs inside jobs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.file_rows import FileRows
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import ZERO, Imported, ImportFile, ImportPlan
from app.paper.reading import read_file, read_table
from app.parties import service as parties
from app.parties.records import PartiesImported, PartyFile
from ui.kit.content import Content, prepare

Tell = Callable[[str, int], None]
_KNOWN = "import.file_known"
KNOWN_HERE = QT_TRANSLATE_NOOP(
    "app",
    "The same file was brought in on {day} already, as {file}. Take that import back first; or, "
    "where it is meant twice, “Bring in again”.",
)
REMAINDER_ROLE = "opening.balance"

_WAITS = QT_TRANSLATE_NOOP(
    "app", "They will wait for approval by a second person: {count} of them {count:needs|need} one."
)
_POSTS = QT_TRANSLATE_NOOP("app", "They will be posted at once.")
_ENTRIES = QT_TRANSLATE_NOOP(
    "app",
    "{file} is right: {entries} {entries:entry|entries} with {lines} "
    "{lines:line|lines}, {days}, {amount} GEL in all.",
)
_OPENING = QT_TRANSLATE_NOOP(
    "app",
    "{file} is right: opening balances as of {day}, {lines} {lines:line|lines}, {amount} GEL.",
)
_RATES = QT_TRANSLATE_NOOP(
    "app", "{file} is right: {count} {count:exchange rate|exchange rates}, {days}."
)
_SKIPPED = QT_TRANSLATE_NOOP("app", "Left out, because these books do not know them: {codes}.")
_POSTED = QT_TRANSLATE_NOOP(
    "app",
    "{entries} {entries:entry|entries} with {lines} "
    "{lines:line|lines} {entries:is|are} posted: {range}.",
)
_WAITING = QT_TRANSLATE_NOOP(
    "app",
    "{entries} {entries:entry|entries} with {lines} {lines:line|lines} "
    "{entries:waits|wait} for approval by a second person: {range}.",
)
_PARTIES = QT_TRANSLATE_NOOP(
    "app",
    "{file} is right: {added} {added:party|parties} would be added, {changed} changed; {same} "
    "{same:is|are} the same.",
)
_PARTIES_KEPT = QT_TRANSLATE_NOOP(
    "app",
    "{added} {added:party is|parties are} added, {changed} changed; {same} {same:was|were} the "
    "same.",
)
_KEPT = QT_TRANSLATE_NOOP("app", "{count} {count:exchange rate is|exchange rates are} kept.")


class Stopped(Exception):
    """The reader does not want to wait any longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was given: a file, or a table pasted as text. `is_again`: although it came in before.

    `is_balanced`: what opening balances leave over goes to the account bound to that.
    """

    kind: str
    path: Path | None = None
    pasted: str = ""
    pasted_name: str = ""
    is_again: bool = False
    is_balanced: bool = False

    def read(self) -> tuple[str, bytes]:
        """Its name and its bytes.

        Raises: NotFound or Refused for a file that cannot be read.
        """
        if self.path is None:
            return self.pasted_name, self.pasted.encode()
        return self.path.name, read_file(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of it, said; `batch` names the import where it is one."""

    text: str
    batch: UUID | None = None
    is_waiting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A file that is right: what it would enter, in words and as a list, and how to write it."""

    words: tuple[str, ...]
    content: Content
    commit: Callable[[], Changed[Done]]
    table: FileRows | None = None
    is_waiting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Faulty:
    """A file that must be corrected: its faults as a list, and its rows to be shown beside."""

    refused: Refused
    content: Content
    table: FileRows | None = None


def check(books: Books, language: str, given: Given, tell: Tell) -> Ready | Faulty:
    """Read and check what was given; nothing is written.

    Raises: Refused for what is no table at all or stands in the books already, NotFound, Stopped.
    """
    name, content = given.read()
    table: FileRows | None = None
    try:
        if given.kind == "rates":
            # A table of rates may be JSON; its rows are shown beside faults where it is none.
            table = None if name.lower().endswith(".json") else read_table(name, content)
            return _rates(books, language, name, content)
        table = read_table(name, content)
        file = ImportFile(
            name=name, sha256=sha256(content).hexdigest(), table=table, is_again=given.is_again
        )
        if given.kind == "parties":
            return _parties(books, language, PartyFile(name=name, table=table))
        if given.kind == "opening":
            return _opening(books, language, file, REMAINDER_ROLE if given.is_balanced else None)
        return _entries(books, language, file, tell)
    except Refused as refused:
        if not refused.problems or refused.code == _KNOWN:
            raise
        company = ledger.company(books)
        sheet = reports.import_faults(company, language, name, table, refused.problems)
        return Faulty(refused=refused, content=prepare(sheet), table=table)


def is_known(error: Exception) -> bool:
    """Whether a file was refused because it stands in the books already."""
    return isinstance(error, Refused) and error.code == _KNOWN


def rows_beside(books: Books, language: str, table: FileRows, row: int | None) -> Sheet:
    """The row of a file with its neighbours."""
    return reports.file_rows(ledger.company(books), language, table, row)


def _entries(books: Books, language: str, file: ImportFile, tell: Tell) -> Ready:
    checked = ledger.check_entries(books, file, tell)
    sheet = _plan_sheet(books, language, checked.plan)
    texts = Texts(language)
    waits = bool(checked.to_approve)
    words = (
        texts.say(
            _ENTRIES,
            file=file.name,
            entries=len(checked.plan.entries),
            lines=checked.plan.lines,
            days=sheet.when,
            amount=texts.formats.value(sheet.totals["amount"]),
        ),
        texts.say(_WAITS, count=checked.to_approve) if waits else texts.say(_POSTS),
    )
    request = new_id()

    def commit() -> Changed[Done]:
        done = ledger.commit_entries(books, request, checked)
        return Changed(value=_entered(done.value, request, texts), topics=done.topics)

    return Ready(
        words=words, content=prepare(sheet), commit=commit, table=file.table, is_waiting=waits
    )


def _opening(books: Books, language: str, file: ImportFile, role: str | None) -> Ready:
    plan = ledger.check_opening(books, file, role)
    sheet = _plan_sheet(books, language, plan.plan)
    texts = Texts(language)
    debits = sum((line.debit for line in plan.entry.lines), ZERO)
    words = (
        texts.say(
            _OPENING,
            file=file.name,
            day=plan.entry.entry_date,
            lines=len(plan.entry.lines),
            amount=debits,
        ),
    )
    request = new_id()

    def commit() -> Changed[Done]:
        done = ledger.commit_opening(books, request, plan)
        return Changed(value=_entered(done.value, request, texts), topics=done.topics)

    return Ready(words=words, content=prepare(sheet), commit=commit, table=file.table)


def _rates(books: Books, language: str, name: str, content: bytes) -> Ready:
    today = books.clock().date()
    known = {currency.code for currency in ledger.currencies(books, today)}
    found = ledger.read_rates(name, content, known)
    sheet = reports.rate_list(ledger.company(books), language, found.rates)
    texts = Texts(language)
    words = [texts.say(_RATES, file=name, count=len(found.rates), days=sheet.when)]
    if found.skipped:
        words.append(texts.say(_SKIPPED, codes=", ".join(found.skipped)))
    request = new_id()

    def commit() -> Changed[Done]:
        done = ledger.save_rates(books, request, [rate.as_json() for rate in found.rates])
        text = texts.say(_KEPT, count=done.value)
        return Changed(value=Done(text=text), topics=done.topics)

    return Ready(words=tuple(words), content=prepare(sheet), commit=commit)


def _parties(books: Books, language: str, file: PartyFile) -> Ready:
    checked = parties.import_parties(books, new_id(), file).value
    texts, request = Texts(language), new_id()

    def said(text: str, one: PartiesImported) -> str:
        counts = {"added": one.added, "changed": one.changed, "same": one.same}
        return texts.say(text, file=file.name, **counts)

    def commit() -> Changed[Done]:
        done = parties.import_parties(books, request, file, commit=True)
        return Changed(value=Done(text=said(_PARTIES_KEPT, done.value)), topics=done.topics)

    sheet = reports.file_rows(ledger.company(books), language, file.table, None, is_whole=True)
    return Ready(
        words=(said(_PARTIES, checked),), content=prepare(sheet), commit=commit, table=file.table
    )


def _plan_sheet(books: Books, language: str, plan: ImportPlan) -> Sheet:
    codes = {account.id: account.code for account in ledger.chart(books)}
    return reports.import_plan(ledger.company(books), language, plan, codes)


def _entered(done: Imported, request: UUID, texts: Texts) -> Done:
    ends = dict.fromkeys((done.references[0], done.references[-1])) if done.references else ()
    is_waiting = done.state != "posted"
    text = texts.say(
        _WAITING if is_waiting else _POSTED,
        entries=done.entries,
        lines=done.lines,
        range=" … ".join(ends),
    )
    return Done(text=text, batch=request, is_waiting=is_waiting)


KINDS: Mapping[str, tuple[str, str]] = {
    "entries": (
        QT_TRANSLATE_NOOP("app", "Entries"),
        QT_TRANSLATE_NOOP(
            "app",
            "CSV or Excel with the columns entry, date, account, debit, credit; and, where there "
            "are such, text, currency, amount, rate, party and other dimensions. Rows with one "
            "value of “entry” are one entry.",
        ),
    ),
    "opening": (
        QT_TRANSLATE_NOOP("app", "Opening balances"),
        QT_TRANSLATE_NOOP(
            "app",
            "CSV or Excel with the columns account, debit, credit; the day is the one before the "
            "books begin.",
        ),
    ),
    "parties": (
        QT_TRANSLATE_NOOP("app", "Parties"),
        QT_TRANSLATE_NOOP(
            "app",
            "CSV or Excel with the columns code or identification code and name; and, where there "
            "are such, country, address, e-mail, phone, terms, IBAN, bank, accounts, VAT payer "
            "and since when. What the file does not say stays; the same file again changes "
            "nothing.",
        ),
    ),
    "rates": (
        QT_TRANSLATE_NOOP("app", "Exchange rates"),
        QT_TRANSLATE_NOOP(
            "app",
            "The JSON file of the National Bank, or CSV or Excel with the columns date, code, "
            "quantity and rate.",
        ),
    ),
}
"""Kind of file -> its English name and what such a file holds."""
