"""Bringing in a file of entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.ids import new_id
from app.core.messages import MESSAGES, readable
from app.ledger import queries, rules
from app.ledger.records import (
    Imported,
    ImportFile,
    ImportPlan,
    Registers,
)
from app.ledger.service.entries import (
    post_entries,
)


def import_entries(books: Books, request: UUID, file: ImportFile, commit: bool = False) -> Imported:
    """Check a file of entries, and with `commit` bring it in: the whole file or nothing.

    Raises: Refused "import.faults" with every fault by row and column; nothing is written then.
    """
    table = file.table
    with books.read() as tx:
        registers = Registers(
            accounts={account.code: account.id for account in queries.chart(tx, books.tenant)},
            parties=queries.register(tx, books.tenant, "parties"),
            vat_codes=queries.register(tx, books.tenant, "vat_codes"),
        )
        plan = rules.plan_import(table, registers)
        problems = plan.problems
        if not problems:
            found = queries.faults(tx, books.tenant, plan.entries)
            problems = rules.place_problems(plan, table, _problems(found))
    if problems:
        raise Refused(
            "import.faults",
            QT_TRANSLATE_NOOP(
                "app",
                "{file} was not imported: {count} things must be corrected. Nothing was written.",
            ),
            problems=problems,
            file=file.name,
            count=len(problems),
        )
    if not commit:
        return Imported(state="checked", entries=len(plan.entries), lines=plan.lines)
    return _commit(books, request, file, plan)


def _commit(books: Books, request: UUID, file: ImportFile, plan: ImportPlan) -> Imported:
    batch = {"id": new_id(), "file_name": file.name, "sha256": file.sha256}
    found = post_entries(books, request, plan.entries, batch).value
    return Imported(
        state="posted" if found.is_posted else "drafts",
        entries=len(plan.entries),
        lines=plan.lines,
        references=found.references,
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
