"""Bringing in a file of entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.core.books import Books, Tenant, Transaction
from app.core.dates import in_tbilisi
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.ids import new_id
from app.core.messages import MESSAGES, readable
from app.ledger import queries, rules
from app.ledger.records import (
    Batch,
    EntryDraft,
    Imported,
    ImportFile,
    Registers,
)
from app.ledger.service.entries import (
    post_entries,
)


def import_entries(
    books: Books, request: UUID, file: ImportFile, commit: bool = False, again: bool = False
) -> Imported:
    """Check a file of entries, and with `commit` bring it in: the whole file or nothing.

    Raises: Refused "import.faults" with every fault by row and column, "import.file_known" for a
    file that stands in the books already (unless `again`); nothing is written then.
    """
    table = file.table
    with books.read() as tx:
        if not again:
            _refuse_known(queries.batches(tx, books.tenant, file.sha256))
        plan = rules.plan_import(table, _registers(tx, books.tenant))
        problems = plan.problems
        if not problems:
            found = queries.faults(tx, books.tenant, plan.entries)
            problems = rules.place_problems(plan, table, _problems(found))
    if problems:
        raise _faults(file, problems)
    if not commit:
        return Imported(state="checked", entries=len(plan.entries), lines=plan.lines)
    batch = {"id": new_id(), "file_name": file.name, "sha256": file.sha256, "again": again}
    done = post_entries(books, request, plan.entries, batch).value
    return Imported(
        state="posted" if done.is_posted else "drafts",
        entries=len(plan.entries),
        lines=plan.lines,
        references=done.references,
    )


def read_entry(books: Books, file: ImportFile) -> EntryDraft:
    """The one entry of a file, to be kept as a draft; it need not balance yet.

    Raises: Refused "import.faults", or "import.one_entry" when the file has more.
    """
    with books.read() as tx:
        plan = rules.plan_import(file.table, _registers(tx, books.tenant))
    if plan.problems:
        raise _faults(file, plan.problems)
    if len(plan.entries) != 1:
        raise Refused(
            "import.one_entry",
            QT_TRANSLATE_NOOP(
                "app",
                "{file} has {count} entries. A draft takes one: give all rows one value of "
                "“entry”.",
            ),
            file=file.name,
            count=len(plan.entries),
        )
    return plan.entries[0]


def _registers(tx: Transaction, tenant: Tenant) -> Registers:
    return Registers(
        accounts={account.code: account.id for account in queries.chart(tx, tenant)},
        parties=queries.register(tx, tenant, "parties"),
        vat_codes=queries.register(tx, tenant, "vat_codes"),
    )


def _refuse_known(found: Sequence[Batch]) -> None:
    standing = [batch for batch in found if batch.stands]
    if standing:
        raise Refused(
            "import.file_known",
            MESSAGES["import.file_known"],
            file=standing[-1].file_name,
            day=in_tbilisi(standing[-1].created_at).date(),
        )


def _faults(file: ImportFile, problems: tuple[Problem, ...]) -> Refused:
    return Refused(
        "import.faults",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} was not imported: {count} things must be corrected. Nothing was written.",
        ),
        problems=problems,
        file=file.name,
        count=len(problems),
    )


def _problems(rows: Sequence[Any]) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            code=row.code,
            text=MESSAGES[row.code],
            args={**readable(row.args), "entry": row.place, "line": row.line_position},
        )
        for row in rows
    )
