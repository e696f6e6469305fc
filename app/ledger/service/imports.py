"""Bringing in a file of entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from app.core.books import Books, Transaction
from app.core.changes import Changed
from app.core.dates import in_tbilisi
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.messages import MESSAGES
from app.core.readable import readable
from app.ledger import queries, rules
from app.ledger.records import (
    Batch,
    CheckedImport,
    EntryDraft,
    Imported,
    ImportFile,
    ImportPlan,
    Registers,
)
from app.ledger.service.entries import POSTED, post_entries

Tell = Callable[[str, int], None]
"""Told how far a long import is: an English text with the gap {count}, and the count."""

READ = QT_TRANSLATE_NOOP(
    "app", "{count} {count:row is|rows are} read. Turning {count:it|them} into entries …"
)
CHECKED = QT_TRANSLATE_NOOP("app", "Checking {count} {count:entry|entries} …")
TOLD_FROM = 5_000
"""Files of fewer rows are done before anybody could read how far they are."""


def import_entries(
    books: Books, request: UUID, file: ImportFile, commit: bool = False, tell: Tell | None = None
) -> Imported:
    """Check a file of entries, and with `commit` bring it in: the whole file or nothing.

    Raises: Refused "import.faults" with every fault by row and column, "import.file_known" for a
    file that stands in the books already (unless it `is_again`); nothing is written then.
    """
    say = _quiet if tell is None or len(file.table.rows) < TOLD_FROM else tell
    say(READ, len(file.table.rows))
    with books.read() as tx:
        if not file.is_again:
            _refuse_known(queries.batches(tx, books.tenant, file.sha256))
        registers = _registers(tx, books, file)
    plan = rules.plan_import(file.table, registers)
    refused: Refused | None = None
    if commit and not plan.problems:
        say(
            QT_TRANSLATE_NOOP("app", "Writing {count} {count:entry|entries}, all or none …"),
            len(plan.entries),
        )
        try:
            return _commit(books, request, file, plan)
        except Refused as fault:
            if fault.code != "entry.faults":
                raise
            # Posting names a thousand faults at most, by entry; the check names all, by row.
            refused = fault
    say(CHECKED, len(plan.entries))
    problems = _faults(books, file, plan)
    if problems:
        raise _refusal(file, problems)
    if refused is not None:
        # What stood in the way went away between the two questions.
        raise refused
    return Imported(state="checked", entries=len(plan.entries), lines=plan.lines)


def check_entries(books: Books, file: ImportFile, tell: Tell | None = None) -> CheckedImport:
    """A file of entries read and checked, to be looked at before it comes in; writes nothing.

    Raises: Refused "import.faults" with every fault by row and column, "import.file_known" for a
    file that stands in the books already (unless it `is_again`).
    """
    say = _quiet if tell is None else tell
    say(READ, len(file.table.rows))
    with books.read() as tx:
        if not file.is_again:
            _refuse_known(queries.batches(tx, books.tenant, file.sha256))
        registers = _registers(tx, books, file)
    plan = rules.plan_import(file.table, registers)
    say(CHECKED, len(plan.entries))
    problems = _faults(books, file, plan)
    if problems:
        raise _refusal(file, problems)
    with books.read() as tx:
        waits = queries.places_to_approve(tx, books.tenant, plan.entries)
    return CheckedImport(file=file, plan=plan, to_approve=len(waits))


def commit_entries(books: Books, request: UUID, checked: CheckedImport) -> Changed[Imported]:
    """Bring in what was checked and looked at: the whole file or nothing.

    Raises: Refused as `check_entries`, when the books have changed in between.
    """
    try:
        done = _commit(books, request, checked.file, checked.plan)
    except Refused as fault:
        if fault.code != "entry.faults":
            raise
        problems = _faults(books, checked.file, checked.plan)
        if problems:
            raise _refusal(checked.file, problems) from None
        raise
    return Changed(value=done, topics=POSTED)


def read_entry(books: Books, file: ImportFile) -> EntryDraft:
    """The one entry of a file, to be kept as a draft; it need not balance yet.

    Raises: Refused "import.faults", or "import.one_entry" when the file has more.
    """
    with books.read() as tx:
        registers = _registers(tx, books, file)
    plan = rules.plan_import(file.table, registers)
    if plan.problems:
        raise _refusal(file, plan.problems)
    if len(plan.entries) != 1:
        raise Refused(
            "import.one_entry",
            QT_TRANSLATE_NOOP(
                "app",
                "{file} has {count} {count:entry|entries}. A draft takes one: give all rows "
                "one value of "
                "“entry”.",
            ),
            file=file.name,
            count=len(plan.entries),
        )
    return plan.entries[0]


def _refuse_known(found: Sequence[Batch]) -> None:
    standing = [batch for batch in found if batch.stands]
    if standing:
        raise Refused(
            "import.file_known",
            MESSAGES["import.file_known"],
            file=standing[-1].file_name,
            day=in_tbilisi(standing[-1].created_at).date(),
        )


def _refusal(file: ImportFile, problems: tuple[Problem, ...]) -> Refused:
    return Refused(
        "import.faults",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} was not imported: {count} {count:thing|things} must be corrected. "
            "Nothing was written.",
        ),
        problems=problems,
        file=file.name,
        count=len(problems),
    )


def _quiet(_text: str, _count: int) -> None:
    """Nobody waits long enough to be told."""


def _registers(tx: Transaction, books: Books, file: ImportFile) -> Registers:
    """The chart, and the registers whose columns the file has."""
    chart = queries.chart(tx, books.tenant)
    return queries.registers(tx, books.tenant, chart, rules.registers_in(file.table.header))


def _faults(books: Books, file: ImportFile, plan: ImportPlan) -> tuple[Problem, ...]:
    """What was found while reading, and what the books say of the entries that could be read."""
    places, entries = rules.right_entries(plan)
    if not entries:
        return plan.problems
    with books.read() as tx:
        found = queries.faults(tx, books.tenant, entries)
    return rules.place_problems(plan, file.table, _problems(places, found))


def _commit(books: Books, request: UUID, file: ImportFile, plan: ImportPlan) -> Imported:
    batch = {
        "id": request,
        "file_name": file.name,
        "sha256": file.sha256,
        "again": file.is_again,
    }
    found = post_entries(books, request, plan.entries, batch).value
    return Imported(
        state="posted" if found.is_posted else "drafts",
        entries=len(plan.entries),
        lines=plan.lines,
        references=found.references,
    )


def _problems(places: Sequence[int], rows: Sequence[Any]) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            code=row.code,
            text=MESSAGES[row.code],
            args={
                **readable(row.args),
                "entry": places[row.place - 1],
                "line": row.line_position,
            },
        )
        for row in rows
    )
