"""Verbs of the chart as a whole: written to a table, read from one, bound to roles."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import FileRows
from app.ledger import chart_rules, queries
from app.ledger.records import ChartImported, ChartPlan, ImportFile
from app.ledger.service.accounts import chart


def chart_table(books: Books) -> FileRows:
    """The chart as a table; brought into an empty company it gives this very table again."""
    return chart_rules.chart_table(chart(books))


def read_chart(file: ImportFile) -> ChartPlan:
    """The accounts of a file as the database takes them.

    Raises: Refused "chart.faults" with every fault of its cells by row and column.
    """
    plan = chart_rules.plan_chart(file.table)
    if plan.problems:
        raise _refused(file, plan.problems)
    return plan


def import_chart(
    books: Books, request: UUID, file: ImportFile, commit: bool = False
) -> Changed[ChartImported]:
    """Check a file of accounts, and with `commit` bring it in: the whole file or nothing.

    New accounts are added, different ones changed, none is deleted.

    Raises: Refused "chart.faults" with every fault by row and column; nothing is written then.
    """
    plan = read_chart(file)
    with books.read() as tx:
        faults = queries.chart_faults(tx, books.tenant, plan.accounts)
        changes = queries.chart_changes(tx, books.tenant, plan.accounts) if not faults else ()
    if faults:
        raise _refused(file, chart_rules.place_chart_problems(plan, faults))
    if commit:
        with books.write() as tx:
            counts = queries.import_accounts(tx, books.tenant, request, plan.accounts)
    else:
        kinds = [change.change for change in changes]
        counts = {kind: kinds.count(kind) for kind in ("added", "changed", "same")}
    done = ChartImported(
        state="saved" if commit else "checked",
        changes=tuple(change for change in changes if change.change != "same"),
        **counts,
    )
    return Changed(value=done, topics=Topic.ACCOUNTS | Topic.EVENTS)


def place_refusal(file: ImportFile, plan: ChartPlan, fault: Refused) -> Refused:
    """A refusal of a company's first chart, put onto the rows of its file."""
    faults = [
        (place, str(problem.args.get("field", "code")), problem.code, problem.args)
        for problem in fault.problems
        if isinstance(place := problem.args.get("entry"), int)
    ]
    return _refused(file, chart_rules.place_chart_problems(plan, faults)) if faults else fault


def bind_account_role(books: Books, request: UUID, role: str, code: str) -> Changed[dict[str, Any]]:
    """Let the program use an account for a purpose, such as bank.gel.

    Raises: Refused when the account does not exist, is a heading or is not active.
    """
    with books.write() as tx:
        answer = queries.bind_account_role(tx, books.tenant, request, role, code)
    return Changed(value=answer, topics=Topic.ACCOUNTS | Topic.EVENTS)


def _refused(file: ImportFile, problems: tuple[Problem, ...]) -> Refused:
    return Refused(
        "chart.faults",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} was not brought in: {count} {count:thing|things} must be corrected. "
            "Nothing was written.",
        ),
        problems=problems,
        file=file.name,
        count=len(problems),
    )
